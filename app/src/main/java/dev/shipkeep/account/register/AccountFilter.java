package dev.shipkeep.account.register;

import dev.shipkeep.account.search.SearchText;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the account list is narrowed to; an empty text leaves a choice open.
 *
 * @param words what the name, its pinyin initials or a code has in it; all of them
 * @param unit code or name of a unit; everything below it counts
 * @param owner staff number or name; {@code none} for accounts without an owner
 * @param since only accounts whose last parcel is of this day or later
 * @param state {@code active}, {@code inactive}, or empty for both
 */
public record AccountFilter(
        List<String> words,
        String unit,
        String owner,
        String industry,
        String tier,
        String abc,
        String momentum,
        String currency,
        String region,
        @Nullable LocalDate since,
        boolean keyOnly,
        boolean headsOnly,
        String state) {

    public static final String NO_OWNER = "none";

    /** Finds every account. */
    static final AccountFilter NONE =
            new AccountFilter(List.of(), "", "", "", "", "", "", "", "", null, false, false, "");

    /** Names of the parameters, in the address and in the form. */
    public static final Set<String> PARAMETERS = Set.of(
            "q",
            "unit",
            "owner",
            "industry",
            "tier",
            "abc",
            "momentum",
            "currency",
            "region",
            "since",
            "key",
            "heads",
            "state");

    public static AccountFilter of(ListAddress address) {
        return new AccountFilter(
                SearchText.words(address.value("q")),
                address.value("unit"),
                address.value("owner"),
                address.value("industry"),
                address.value("tier").toLowerCase(Locale.ROOT),
                address.value("abc").toLowerCase(Locale.ROOT),
                address.value("momentum").toLowerCase(Locale.ROOT),
                address.value("currency"),
                address.value("region"),
                address.day("since"),
                address.has("key"),
                address.has("heads"),
                address.value("state"));
    }

    /** Whether one of the choices names few accounts, so that an index finds them at once. */
    boolean isSharp() {
        return !words.isEmpty() || !unit.isEmpty() || !owner.isEmpty();
    }

    public void addTo(Where where) {
        where.and("account.merged_into IS NULL");
        for (String word : words) {
            where.and("account.id = ANY ((SELECT account.ids_of_terms(?, ?))::bigint[])", word, SearchText.after(word));
        }
        addUnitAndOwner(where);
        where.andIfGiven("account.industry = ?", industry)
                .andIfGiven("account.tier = ?", tier)
                .andIfGiven("account.abc = ?", abc)
                .andIfGiven("account.momentum = ?", momentum)
                .andIfGiven("account.currency = ?::char(3)", currency)
                .andIfGiven("account.region = ?", region);
        addFlags(where);
    }

    private void addUnitAndOwner(Where where) {
        if (!unit.isEmpty()) {
            where.and("""
                    account.unit_id = ANY (ARRAY(
                        SELECT below.id FROM organization.unit below
                            JOIN organization.unit chosen ON below.path <@ chosen.path
                        WHERE chosen.code = ? OR chosen.name = ?))""", unit, unit);
        }
        if (owner.equals(NO_OWNER)) {
            where.and("account.owner_id IS NULL");
        } else if (!owner.isEmpty()) {
            where.and("""
                    account.owner_id = ANY (ARRAY(
                        SELECT person.id FROM organization.person WHERE person.staff_no = ? OR person.name = ?))""", owner, owner);
        }
    }

    private void addFlags(Where where) {
        if (since != null) {
            where.and("account.last_parcel_day >= ?", since);
        }
        if (keyOnly) {
            where.and("account.key_account");
        }
        if (headsOnly) {
            where.and("account.parent_id IS NULL");
        }
        if (state.equals("active")) {
            where.and("account.active");
        } else if (state.equals("inactive")) {
            where.and("NOT account.active");
        }
    }
}
