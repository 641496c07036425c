package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each shipper is at home (a twin with its original), and the province that has most of them: the one that
 * the demo people work in.
 */
record Placement(int[] stations, String homeProvince) {

    static Placement draw(CarrierPlan plan, Families families, List<Station> stations) {
        double[] cumulative = new double[stations.size()];
        double sum = 0;
        for (Station station : stations) {
            sum += station.weight();
            cumulative[station.index()] = sum;
        }
        int[] placed = new int[plan.shippers()];
        Map<String, Integer> counts = new HashMap<>();
        String home = stations.getFirst().province().code();
        for (int i = 0; i < placed.length; i++) {
            int resident = families.isTwin(i) ? families.twins()[i] : i;
            double target = Dice.unitOf(plan.seed(), 21, resident) * sum;
            while (placed[i] < cumulative.length - 1 && cumulative[placed[i]] < target) {
                placed[i]++;
            }
            counts.merge(stations.get(placed[i]).province().code(), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            int best = counts.getOrDefault(home, 0);
            boolean tie = count.getValue() == best && count.getKey().compareTo(home) < 0;
            if (count.getValue() > best || tie) {
                home = count.getKey();
            }
        }
        return new Placement(placed, home);
    }
}
