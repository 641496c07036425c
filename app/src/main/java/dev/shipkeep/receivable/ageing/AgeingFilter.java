package dev.shipkeep.receivable.ageing;

import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose debts are looked at, and as of when; an empty text leaves a choice open.
 *
 * @param unit code or name of a unit; everything below it counts
 * @param owner staff number or name
 * @param band only payers with something open of this age
 * @param payer code or part of the name
 */
public record AgeingFilter(
        LocalDate asOf,
        String currency,
        String unit,
        String owner,
        @Nullable AgeBand band,
        String payer) {

    public static final Set<String> PARAMETERS = Set.of("asOf", "currency", "unit", "owner", "band", "payer");

    private static final String USUAL_CURRENCY = "CNY";

    public static AgeingFilter of(ListAddress address, LocalDate today) {
        String currency = address.value("currency");
        return new AgeingFilter(
                day(address.value("asOf"), today),
                currency.isEmpty() ? USUAL_CURRENCY : currency,
                address.value("unit"),
                address.value("owner"),
                band(address.value("band")),
                address.value("payer"));
    }

    /** Everybody's, as of a day. */
    public static AgeingFilter all(LocalDate asOf, String currency) {
        return new AgeingFilter(asOf, currency, "", "", null, "");
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(today) ? today : day;
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    private static @Nullable AgeBand band(String text) {
        for (AgeBand band : AgeBand.values()) {
            if (band.name().equals(text)) {
                return band;
            }
        }
        return null;
    }

    AgeingFilter as(LocalDate day) {
        return new AgeingFilter(day, currency, unit, owner, band, payer);
    }

    /** Narrows accounts. */
    void addTo(Where where) {
        where.andIfGiven("""
                account.org_path <@ ANY (ARRAY(SELECT path FROM organization.unit WHERE ? IN (unit.code, unit.name)))""", unit);
        where.andIfGiven("""
                account.owner_id IN (SELECT id FROM organization.person WHERE ? IN (staff_no, name))""", owner);
        if (!payer.isEmpty()) {
            where.and("(account.code = ? OR position(? IN account.name) > 0)", payer, payer);
        }
    }
}
