package dev.shipkeep.bench.load;

/**
 * What came of a load.
 *
 * @param visits complete visits
 * @param requests answers with status 200
 * @param bodyBytes of all answers
 */
public record LoadResult(long visits, long requests, long bodyBytes, double seconds, Latencies latencies) {

    public double visitsPerSecond() {
        return visits / seconds;
    }

    public double bytesPerVisit() {
        return visits == 0 ? 0 : (double) bodyBytes / visits;
    }
}
