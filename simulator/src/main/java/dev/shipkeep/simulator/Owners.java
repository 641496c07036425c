package dev.shipkeep.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who owns an account: the largest of a province belong to its key-account managers, the others to their area's
 * representative.
 */
final class Owners {

    private static final int ACCOUNTS_PER_MANAGER = 25;
    private static final double LARGE_SHARE = 0.3;

    private final Map<Integer, String> managed = new HashMap<>();

    Owners(Families families, Placement placement, List<Station> stations, Staff staff) {
        Map<String, List<Integer>> byProvince = new HashMap<>();
        for (int i = 0; i < placement.stations().length; i++) {
            if (!families.isTwin(i)) {
                String province =
                        stations.get(placement.stations()[i]).province().code();
                byProvince.computeIfAbsent(province, code -> new ArrayList<>()).add(i);
            }
        }
        byProvince.forEach((province, shippers) -> {
            shippers.sort(Comparator.comparingInt(i -> families.ranks()[i]));
            List<String> managers = staff.listKeyAccountManagers(province);
            int each = Math.min(ACCOUNTS_PER_MANAGER, (int) Math.ceil(shippers.size() * LARGE_SHARE / managers.size()));
            for (int i = 0; i < Math.min(shippers.size(), each * managers.size()); i++) {
                managed.put(shippers.get(i), managers.get(i / each));
            }
        });
    }

    /** Staff number, or null where the area's representative owns the account. */
    @Nullable
    String findKeyAccountManager(int shipper) {
        return managed.get(shipper);
    }
}
