package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which shippers belong together: {@code parents} of about 4 % that are subsidiaries of a group, {@code twins} of
 * about 1 % that are an earlier account entered a second time; −1 for the others. Rank 0 is the largest shipper.
 */
record Families(int[] ranks, int[] parents, int[] twins) {

    private static final double SUBSIDIARY_SHARE = 0.04;
    private static final double TWIN_SHARE = 0.01;

    static Families draw(CarrierPlan plan) {
        int count = plan.shippers();
        int[] ranks = new int[count];
        Arrays.setAll(ranks, i -> i);
        Dice dice = Dice.of(plan.seed(), 41, 0);
        dice.shuffle(ranks);
        int[] parents = filled(count);
        int[] twins = filled(count);
        drawGroups(dice, ranks, parents);
        drawTwins(dice, ranks, parents, twins);
        return new Families(ranks, parents, twins);
    }

    boolean isGroupHead(int index) {
        return parents[index] == index;
    }

    boolean isSubsidiary(int index) {
        return parents[index] >= 0 && parents[index] != index;
    }

    boolean isTwin(int index) {
        return twins[index] >= 0;
    }

    /** Heads come from the first half of the file and the larger fifth; a head is written as its own parent. */
    private static void drawGroups(Dice dice, int[] ranks, int[] parents) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < parents.length / 2; i++) {
            if (ranks[i] < Math.max(5, parents.length / 5)) {
                heads.add(i);
            }
        }
        int wanted = (int) Math.round(parents.length * SUBSIDIARY_SHARE);
        while (wanted > 0 && !heads.isEmpty()) {
            int head = heads.remove(dice.below(heads.size()));
            if (parents[head] >= 0) {
                continue;
            }
            parents[head] = head;
            int size = Math.min(wanted, dice.between(2, 9));
            for (int tries = 0; tries < 20 * size && size > 0; tries++) {
                int member = dice.between(head + 1, parents.length - 1);
                if (parents[member] < 0) {
                    parents[member] = head;
                    size--;
                    wanted--;
                }
            }
        }
    }

    /** Twins ship little: they come from the smaller half, and copy an independent account that stands earlier. */
    private static void drawTwins(Dice dice, int[] ranks, int[] parents, int[] twins) {
        int wanted = Math.max(1, (int) Math.round(parents.length * TWIN_SHARE));
        for (int tries = 0; tries < 200 * wanted && wanted > 0; tries++) {
            int twin = dice.between(1, parents.length - 1);
            int original = dice.below(twin);
            boolean free = parents[twin] < 0 && twins[twin] < 0 && parents[original] < 0 && twins[original] < 0;
            if (free && ranks[twin] > parents.length / 2 && ranks[original] < parents.length / 2) {
                twins[twin] = original;
                wanted--;
            }
        }
    }

    private static int[] filled(int count) {
        int[] none = new int[count];
        Arrays.fill(none, -1);
        return none;
    }
}
