package dev.shipkeep.rating;

import dev.shipkeep.Running;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stored parcels come to by the list of {@link TestRating}, written from its rules and from nothing else. */
final class SlowAmounts {

    private static final long STARTED_KILOGRAM = 999;

    private final Running shipkeep = Running.shipkeep();

    private record Stored(
            String waybillNo,
            boolean priced,
            @Nullable Long grams,
            @Nullable String destination,
            @Nullable String services,
            @Nullable Long declared) {}

    private List<Stored> stored(Long... accounts) {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql("""
                SELECT waybill_no, shipped_at >= '2026-01-30 00:00+08' AS priced, weight_grams AS grams,
                       destination_region AS destination, services, declared_value_fen AS declared
                FROM waybill.waybill
                WHERE status NOT IN ('cancelled', 'booked') AND account_id = ANY (?)""").param(accounts).query(Stored.class).list());
    }

    List<String> rated(Long... accounts) {
        List<String> lines = new ArrayList<>();
        for (Stored parcel : stored(accounts)) {
            if (reason(parcel).isEmpty()) {
                lines.add(line(parcel));
            }
        }
        return lines.stream().sorted().toList();
    }

    List<String> waiting(Long... accounts) {
        return stored(accounts).stream()
                .filter(parcel -> !reason(parcel).isEmpty())
                .map(parcel -> parcel.waybillNo() + " " + reason(parcel))
                .sorted()
                .toList();
    }

    private static String reason(Stored parcel) {
        if (parcel.grams() == null) {
            return "WEIGHT_MISSING";
        }
        if (!parcel.priced()) {
            return "NO_PRICE_VALID";
        }
        return "63".equals(parcel.destination()) ? "NO_DESTINATION_ZONE" : "";
    }

    private static String line(Stored parcel) {
        long kilograms = (java.util.Objects.requireNonNull(parcel.grams()) + STARTED_KILOGRAM) / 1_000;
        boolean far = "44".equals(parcel.destination());
        long fen = far ? 2_000 + (kilograms - 1) * 500 : 1_000 + (kilograms - 1) * 200;
        fen += parcel.services() == null ? 0 : 800;
        Long declared = parcel.declared();
        fen += declared == null ? 0 : Math.max(100, declared / 100);
        return parcel.waybillNo() + " " + fen + " " + kilograms * 1_000;
    }
}
