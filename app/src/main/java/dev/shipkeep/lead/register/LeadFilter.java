package dev.shipkeep.lead.register;

import dev.shipkeep.account.search.SearchText;
import dev.shipkeep.lead.LeadState;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of leads is narrowed to; an empty text leaves a choice open.
 *
 * @param words what the name or its pinyin initials has in it; all of them
 * @param unit code or name of a unit; everything below it counts
 * @param owner staff number or name; {@code none} for leads that nobody develops
 * @param finder staff number or name
 * @param state a state; empty for all but the merged
 * @param since only leads that were found on this day or later
 */
public record LeadFilter(
        List<String> words,
        String unit,
        String owner,
        String finder,
        String state,
        String source,
        String flag,
        String industry,
        @Nullable LocalDate since) {

    /** Names of the parameters, in the address and in the form. */
    public static final Set<String> PARAMETERS =
            Set.of("q", "unit", "owner", "finder", "state", "source", "flag", "industry", "since");

    /** Everything but the merged. */
    public static final LeadFilter NONE = new LeadFilter(List.of(), "", "", "", "", "", "", "", null);

    public static LeadFilter of(ListAddress address) {
        return new LeadFilter(
                SearchText.words(address.value("q")),
                address.value("unit"),
                address.value("owner"),
                address.value("finder"),
                address.value("state"),
                address.value("source"),
                address.value("flag"),
                address.value("industry"),
                address.day("since"));
    }

    void addTo(Where where) {
        where.and(stateCondition());
        for (String word : words) {
            where.and("lead.id = ANY ((SELECT lead.ids_of_terms(?, ?))::bigint[])", word, SearchText.after(word));
        }
        if (!unit.isEmpty()) {
            where.and("""
                    lead.unit_id = ANY (ARRAY(
                        SELECT below.id FROM organization.unit below
                            JOIN organization.unit chosen ON below.path <@ chosen.path
                        WHERE chosen.code = ? OR chosen.name = ?))""", unit, unit);
        }
        if (owner.equals("none")) {
            where.and("lead.owner_id IS NULL");
        } else {
            addPerson(where, "lead.owner_id", owner);
        }
        addPerson(where, "lead.finder_id", finder);
        where.andIfGiven("lead.source = ?", source)
                .andIfGiven("? = ANY (lead.flags)", flag)
                .andIfGiven("lead.industry = ?", industry);
        if (since != null) {
            where.and("lead.found_at >= ?::date AT TIME ZONE 'Asia/Shanghai'", since);
        }
    }

    /** Written out, not as a parameter: only so the indexes of the queue are known to fit. */
    private String stateCondition() {
        if (state.isEmpty()) {
            return "lead.state <> 'MERGED'";
        }
        return Arrays.stream(LeadState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .map(known -> "lead.state = '" + known.name() + "'")
                .orElse("false");
    }

    /** Whether few match, and these are found by what is searched. */
    boolean isSharp() {
        return !words.isEmpty();
    }

    private static void addPerson(Where where, String column, String person) {
        if (!person.isEmpty()) {
            where.and(column + """
                     = ANY (ARRAY(
                        SELECT person.id FROM organization.person WHERE person.staff_no = ? OR person.name = ?))""", person, person);
        }
    }
}
