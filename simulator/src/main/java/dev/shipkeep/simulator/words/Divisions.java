package dev.shipkeep.simulator.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Provinces, cities and districts of China with their codes, and roughly where they lie and how much they send and
 * receive.
 */
public record Divisions(List<Province> provinces) {

    /** {@code demand} and {@code supply} are relative: parcels received, shippers at home there. */
    public record Province(
            int index,
            String code,
            String name,
            double longitude,
            double latitude,
            int demand,
            int supply,
            List<City> cities) {

        /** Without 省, 市, 自治区: as company names use it. */
        public String shortName() {
            return name.startsWith("内蒙古") ? "内蒙古" : name.substring(0, name.startsWith("黑龙江") ? 3 : 2);
        }
    }

    /** {@code name} is the municipality's name where the register says 市辖区. */
    public record City(String code, String name, int weight, List<District> districts) {

        public String shortName() {
            return name.endsWith("市") ? name.substring(0, name.length() - 1) : name;
        }
    }

    public record District(String code, String name) {}

    public static Divisions load() {
        Map<String, List<District>> districts = new HashMap<>();
        for (String[] row : rows("areas.csv")) {
            districts.computeIfAbsent(row[2], city -> new ArrayList<>()).add(new District(row[0], row[1]));
        }
        Map<String, String[]> places = byCode(rows("places.csv"));
        Map<String, String[]> bigCities = byCode(rows("big_cities.csv"));
        List<String[]> cityRows = rows("cities.csv");
        List<Province> provinces = new ArrayList<>();
        for (String[] row : rows("provinces.csv")) {
            String[] place = places.get(row[0]);
            if (place == null) {
                throw new IllegalStateException("places.csv misses province " + row[0]);
            }
            provinces.add(new Province(
                    provinces.size(),
                    row[0],
                    row[1],
                    Double.parseDouble(place[1]),
                    Double.parseDouble(place[2]),
                    Integer.parseInt(place[3]),
                    Integer.parseInt(place[4]),
                    cities(row, cityRows, districts, bigCities)));
        }
        return new Divisions(List.copyOf(provinces));
    }

    private static List<City> cities(
            String[] province,
            List<String[]> cityRows,
            Map<String, List<District>> districts,
            Map<String, String[]> bigCities) {
        List<City> cities = new ArrayList<>();
        for (String[] row : cityRows) {
            boolean gathering = row[1].contains("直辖县级") || row[1].equals("县"); // not a place: a heading in the register
            if (!row[2].equals(province[0]) || gathering) {
                continue;
            }
            String name = row[1].equals("市辖区") ? province[1] : row[1];
            String @Nullable [] big = bigCities.get(row[0]);
            int weight = big == null ? 2 : Integer.parseInt(big[1]);
            cities.add(new City(row[0], name, weight, List.copyOf(districts.getOrDefault(row[0], List.of()))));
        }
        cities.sort(Comparator.comparingInt(City::weight).reversed().thenComparing(City::code));
        return List.copyOf(cities);
    }

    private static Map<String, String[]> byCode(List<String[]> rows) {
        Map<String, String[]> byCode = new HashMap<>();
        for (String[] row : rows) {
            byCode.put(row[0], row);
        }
        return byCode;
    }

    private static List<String[]> rows(String file) {
        try (InputStream stream = Divisions.class.getResourceAsStream("/dev/shipkeep/simulator/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("Resource is missing: " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
