package dev.shipkeep.demo;

/**
 * What a module adds to the demo carrier once its parcels are there and graded, told in the order of the numbers, in the
 * name of the system. A start may be killed in the middle: whatever a chapter finds already there it leaves alone.
 */
interface DemoChapter {

    /** Contracts 10, rated parcels 20, statements 30, payments 40, quotes 50, leads and who decides 55, deals 60, finance 70, market 72. */
    int order();

    void tell();
}
