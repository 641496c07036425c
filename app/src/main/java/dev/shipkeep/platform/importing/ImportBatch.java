package dev.shipkeep.platform.importing;

/** Rows that are written together. */
public interface ImportBatch {

    /** On the reading thread; the row is used again for the next one, so copy what you need. */
    void add(GoodRow row);

    int size();

    /**
     * Writes the rows, on the writing thread, inside the batch's transaction and in the name of the importing person.
     * May be called again after a rollback, so it must not use up what it holds.
     */
    BatchOutcome write();
}
