package dev.shipkeep.grading.internal;

/** How long the parts of a run took. */
record RunTimes(long readMillis, long gradeMillis, long writeMillis) {}
