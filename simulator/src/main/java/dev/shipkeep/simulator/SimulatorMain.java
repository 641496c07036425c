package dev.shipkeep.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a carrier into a folder: units.csv, people.csv, accounts.csv, waybills.csv. */
public final class SimulatorMain {

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private SimulatorMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4 || arguments.length > 5) {
            System.err.println("Usage: SimulatorMain <folder> <shippers> <parcels> <last day, yyyy-MM-dd> [seed]");
            System.exit(2);
        }
        CarrierPlan plan = CarrierPlan.of(
                LocalDate.parse(arguments[3]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        if (arguments.length == 5) {
            plan = plan.withSeed(Long.parseLong(arguments[4]));
        }
        Carrier carrier = Carrier.generate(plan);
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        write(folder.resolve("units.csv"), carrier::writeUnits);
        write(folder.resolve("people.csv"), carrier::writePeople);
        write(folder.resolve("accounts.csv"), carrier::writeAccounts);
        write(folder.resolve("waybills.csv"), carrier::writeWaybills);
    }

    private static void write(Path file, Writer writer) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(out);
        }
        System.out.println(file + " " + Files.size(file) + " bytes");
    }
}
