package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import dev.shipkeep.simulator.words.Divisions;
import dev.shipkeep.simulator.words.Divisions.City;
import dev.shipkeep.simulator.words.Divisions.Province;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Where parcels go: a province by its demand and distance, then a city by its size. Look-up tables, one throw each. */
final class Lanes {

    /** How far a shipper's customers live. */
    enum Reach {
        LOCAL(150, 4, 1),
        REGIONAL(500, 2, 1),
        NATIONAL(2_500, 1, 1),
        COASTAL(2_500, 1, 3);

        private final double scaleKm;
        private final double homeFactor;
        private final double coastFactor;

        Reach(double scaleKm, double homeFactor, double coastFactor) {
            this.scaleKm = scaleKm;
            this.homeFactor = homeFactor;
            this.coastFactor = coastFactor;
        }
    }

    private static final int SLOTS = 1024;
    private static final Set<String> COAST = Set.of("44", "33", "32", "31", "11");
    private static final Set<String> REMOTE = Set.of("54", "65", "63");
    private static final double KM_PER_DEGREE = 111.2;

    private final List<Province> provinces;
    private final byte[][][] provinceTables;
    private final byte[][] cityTables;
    private final byte[][] provinceCodes;
    private final byte[][][] cityCodes;
    private final int[][] zones;

    Lanes(Divisions divisions) {
        provinces = divisions.provinces();
        int count = provinces.size();
        provinceTables = new byte[Reach.values().length][count][];
        cityTables = new byte[count][];
        provinceCodes = new byte[count][];
        cityCodes = new byte[count][][];
        zones = new int[count][count];
        for (Province province : provinces) {
            int index = province.index();
            for (Reach reach : Reach.values()) {
                provinceTables[reach.ordinal()][index] = table(provinceWeights(province, reach));
            }
            List<City> cities = province.cities();
            cityTables[index] = table(cities.stream().mapToDouble(City::weight).toArray());
            provinceCodes[index] = province.code().getBytes(StandardCharsets.US_ASCII);
            cityCodes[index] = cities.stream()
                    .map(city -> city.code().getBytes(StandardCharsets.US_ASCII))
                    .toArray(byte[][]::new);
            for (Province other : provinces) {
                zones[index][other.index()] = zone(province, other);
            }
        }
    }

    int province(int origin, Reach reach, Dice dice) {
        return provinceTables[reach.ordinal()][origin][dice.below(SLOTS)];
    }

    int city(int province, Dice dice) {
        return cityTables[province][dice.below(SLOTS)];
    }

    byte[] provinceCode(int province) {
        return provinceCodes[province];
    }

    byte[] cityCode(int province, int city) {
        return cityCodes[province][city];
    }

    /** 0 is the same city, which the caller knows; here 1 same province to 5 far or remote. */
    int zone(int origin, int destination) {
        return zones[origin][destination];
    }

    boolean isSameCity(Station origin, int province, int city) {
        return origin.province().index() == province
                && provinces
                        .get(province)
                        .cities()
                        .get(city)
                        .code()
                        .equals(origin.city().code());
    }

    private double[] provinceWeights(Province origin, Reach reach) {
        double[] weights = new double[provinces.size()];
        for (Province province : provinces) {
            double near = StrictMath.exp(-distanceKm(origin, province) / reach.scaleKm);
            double home = province == origin ? reach.homeFactor : 1;
            double coast = COAST.contains(province.code()) ? reach.coastFactor : 1;
            weights[province.index()] = province.demand() * near * home * coast;
        }
        return weights;
    }

    private static byte[] table(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        byte[] table = new byte[SLOTS];
        int index = 0;
        double reached = weights[0] / sum;
        for (int slot = 0; slot < SLOTS; slot++) {
            while ((slot + 0.5) / SLOTS > reached && index < weights.length - 1) {
                reached += weights[++index] / sum;
            }
            table[slot] = (byte) index;
        }
        return table;
    }

    private static int zone(Province origin, Province destination) {
        if (origin == destination) {
            return 1;
        }
        double km = distanceKm(origin, destination);
        boolean remote = REMOTE.contains(origin.code()) || REMOTE.contains(destination.code());
        return remote || km >= 1_800 ? 5 : km >= 1_000 ? 4 : km >= 500 ? 3 : 2;
    }

    private static double distanceKm(Province a, Province b) {
        double east = (a.longitude() - b.longitude())
                * StrictMath.cos(StrictMath.toRadians((a.latitude() + b.latitude()) / 2));
        double north = a.latitude() - b.latitude();
        return KM_PER_DEGREE * Math.sqrt(east * east + north * north);
    }
}
