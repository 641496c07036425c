package dev.shipkeep.bench.load;

import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Visits pages over some connections, each on a thread of its own, each in its own place of the list of visits. */
public final class Load {

    private final int port;
    private final List<Visit> visits;

    public Load(int port, List<Visit> visits) {
        this.port = port;
        this.visits = List.copyOf(visits);
    }

    /** A number of visits, one after the other. */
    public LoadResult alone(int count) {
        return run(1, count, Duration.ofMinutes(10));
    }

    /** As many visits as there is time for. */
    public LoadResult together(int connections, Duration duration) {
        return run(connections, Integer.MAX_VALUE, duration);
    }

    private LoadResult run(int connections, int count, Duration duration) {
        List<Worker> workers = new ArrayList<>();
        AtomicReference<@Nullable String> failure = new AtomicReference<>();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        for (int i = 0; i < connections; i++) {
            Worker worker = new Worker(i * visits.size() / connections, count, end, failure);
            workers.add(worker);
            worker.thread.start();
        }
        for (Worker worker : workers) {
            worker.await();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String failed = failure.get();
        if (failed != null) {
            throw new MeasureFailed(failed);
        }
        return sum(workers, seconds);
    }

    private static LoadResult sum(List<Worker> workers, double seconds) {
        Latencies latencies = new Latencies();
        long requests = 0;
        long bodyBytes = 0;
        for (Worker worker : workers) {
            latencies.addAll(worker.latencies);
            requests += worker.requests;
            bodyBytes += worker.bodyBytes;
        }
        return new LoadResult(latencies.size(), requests, bodyBytes, seconds, latencies);
    }

    private final class Worker {
        private final Latencies latencies = new Latencies();
        private final Thread thread = Thread.ofPlatform().name("load").unstarted(this::work);
        private final int count;
        private final long end;
        private final AtomicReference<@Nullable String> failure;
        private int next;
        private long requests;
        private long bodyBytes;

        Worker(int first, int count, long end, AtomicReference<@Nullable String> failure) {
            this.next = first;
            this.count = count;
            this.end = end;
            this.failure = failure;
        }

        private void work() {
            String path = "";
            try (PageConnection connection = new PageConnection(port)) {
                for (int i = 0; i < count && System.nanoTime() < end && failure.get() == null; i++) {
                    long start = System.nanoTime();
                    for (PageRequest request : visits.get(next).requests()) {
                        path = request.path();
                        take(connection, request);
                    }
                    latencies.add(System.nanoTime() - start);
                    next = (next + 1) % visits.size();
                }
            } catch (IOException e) {
                failure.compareAndSet(null, "GET " + path + ": " + e);
            }
        }

        private void take(PageConnection connection, PageRequest request) throws IOException {
            int status = connection.get(request);
            if (status != 200) {
                throw new IOException("status " + status);
            }
            requests++;
            bodyBytes += connection.bodyBytes();
        }

        private void await() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MeasureFailed("interrupted");
            }
        }
    }
}
