package dev.shipkeep.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for.
 *
 * @param accounts shippers of the large data set
 * @param parcels parcels of the large data set, and a fifth of them those of one round of the import
 * @param data folder of all data sets of the bench
 * @param keep leave the large data set in the folder, and use it when it is there
 */
public record Options(List<MeasureName> measures, int accounts, long parcels, Path data, boolean keep) {

    static Options parse(String[] arguments) {
        List<MeasureName> measures = new ArrayList<>();
        int accounts = 100_000;
        long parcels = 10_000_000;
        Path data = Path.of("bench/target/data");
        boolean keep = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "all" -> measures.addAll(List.of(MeasureName.values()));
                case "--accounts" -> accounts = Integer.parseInt(value(arguments, ++i));
                case "--parcels" -> parcels = Long.parseLong(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--keep" -> keep = true;
                default -> measures.add(MeasureName.parse(arguments[i]));
            }
        }
        List<MeasureName> wanted = measures.isEmpty()
                ? List.of(MeasureName.values())
                : measures.stream().distinct().sorted().toList();
        return new Options(wanted, accounts, parcels, data.toAbsolutePath().normalize(), keep);
    }

    private static String value(String[] arguments, int position) {
        if (position >= arguments.length) {
            throw new IllegalArgumentException(arguments[position - 1] + " needs a value");
        }
        return arguments[position];
    }
}
