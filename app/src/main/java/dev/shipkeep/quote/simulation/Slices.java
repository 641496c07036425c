package dev.shipkeep.quote.simulation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Cuts the rows of a sample into slices and works on them on all processors. */
final class Slices {

    /** Less is not worth another thread. */
    private static final int LEAST_ROWS = 20_000;

    private Slices() {}

    /** @param work on the rows from the first number to before the second */
    static void run(int rows, BiConsumer<Integer, Integer> work) {
        collect(rows, (from, to) -> {
            work.accept(from, to);
            return true;
        });
    }

    static <R> List<R> collect(int rows, BiFunction<Integer, Integer, R> work) {
        int slices = Math.clamp(rows / LEAST_ROWS, 1, Runtime.getRuntime().availableProcessors());
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(slice -> work.apply(bound(rows, slices, slice), bound(rows, slices, slice + 1)))
                .toList();
    }

    private static int bound(int rows, int slices, int slice) {
        return (int) ((long) rows * slice / slices);
    }
}
