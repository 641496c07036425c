package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Progress;
import dev.shipkeep.simulator.Carrier;
import dev.shipkeep.simulator.CarrierPlan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Writes a simulated carrier, whose life ended yesterday, into files that can be imported. */
final class CarrierFiles {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final Carrier carrier;
    private final Path folder;

    private CarrierFiles(Carrier carrier, Path folder) {
        this.carrier = carrier;
        this.folder = folder;
    }

    static CarrierFiles create(Path folder, int accounts, long parcels) throws IOException {
        Progress.say("simulating a carrier of %d shippers and %d parcels", accounts, parcels);
        LocalDate yesterday = LocalDate.now(ZONE).minusDays(1);
        Files.createDirectories(folder);
        return new CarrierFiles(Carrier.generate(CarrierPlan.of(yesterday, accounts, parcels)), folder);
    }

    CarrierPlan plan() {
        return carrier.plan();
    }

    Path units() throws IOException {
        return write("units.csv", carrier::writeUnits);
    }

    Path people() throws IOException {
        return write("people.csv", carrier::writePeople);
    }

    Path accounts() throws IOException {
        return write("accounts.csv", carrier::writeAccounts);
    }

    Path waybills() throws IOException {
        return write("waybills.csv", carrier::writeWaybills);
    }

    /** Those shipped on the days from {@code first} to {@code last}. */
    Path waybills(LocalDate first, LocalDate last) throws IOException {
        return write("waybills-" + first + ".csv", out -> carrier.writeWaybills(out, first, last));
    }

    private Path write(String name, Writer writer) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            writer.write(out);
        }
        return file;
    }
}
