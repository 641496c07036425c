package dev.shipkeep.bench.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Processor seconds of the application, of PostgreSQL with all its children, and of the bench itself. From /proc. */
public record ProcessorTime(double application, double postgres, double bench) {

    private static final double TICKS_PER_SECOND = 100;

    /** All zero where there is no /proc. */
    public static ProcessorTime of(Application application) throws IOException {
        long postmaster = Database.findPid(application.data());
        double postgres = seconds(postmaster, true);
        Optional<ProcessHandle> handle = ProcessHandle.of(postmaster);
        if (handle.isPresent()) {
            postgres += handle.get()
                    .descendants()
                    .mapToDouble(child -> seconds(child.pid(), false))
                    .sum();
        }
        return new ProcessorTime(
                seconds(application.pid(), false),
                postgres,
                seconds(ProcessHandle.current().pid(), false));
    }

    public ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(application - earlier.application, postgres - earlier.postgres, bench - earlier.bench);
    }

    public double total() {
        return application + postgres;
    }

    /** @param endedChildren count those that ended, too */
    private static double seconds(long pid, boolean endedChildren) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            if (endedChildren) {
                ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            return 0; // ended between the listing and the reading
        }
    }
}
