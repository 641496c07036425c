package dev.shipkeep.platform.importing.engine;

/** What one batch adds to the counters of its import; {@code share} is where the file stands after it. */
record BatchCounts(
        long read, long added, long changed, long same, long bad, long problemBytes, double share, long millis) {}
