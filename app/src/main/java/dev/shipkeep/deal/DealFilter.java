package dev.shipkeep.deal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an address asks of deals, as a condition. */
@Component
class DealFilter {

    /** Names of what can be asked. */
    static final Set<String> PARAMETERS = Set.of(
            "q",
            "state",
            "step",
            "source",
            "mine",
            "due",
            "idle",
            "rhythm",
            "owner",
            "unit",
            "industry",
            "competitor",
            "loss");

    /** Instead of a state: all that are still on their way. */
    private static final String MOVING = "MOVING";

    /** What the policy says, once more in a form that an index can answer: the planner may not look into the policy. */
    private static final String MINE = """
            (deal.unit_id = ANY (ARRAY(
                 SELECT unit.id FROM organization.unit WHERE unit.path <@ ANY (platform.scope_paths())))
             OR deal.account_id = ANY ((SELECT account.own_account_ids())::bigint[]))""";

    private final DealDays days;

    DealFilter(DealDays days) {
        this.days = days;
    }

    Where where(ListAddress address) {
        Where where = new Where();
        if (!Acting.get().seesAll()) {
            where.and(MINE);
        }
        addState(where, address);
        addPeopleAndPlaces(where, address);
        if (address.value("step").matches("\\d{1,2}")) {
            where.and("deal.step = ?", Integer.parseInt(address.value("step")));
        }
        if (DealChoices.SOURCES.contains(address.value("source"))) {
            where.and("deal.source = ?", address.value("source"));
        }
        String text = address.value("q");
        if (!text.isEmpty()) {
            where.and(
                    "(strpos(deal.number, upper(?)) > 0 OR strpos(deal.title, ?) > 0 OR strpos(account.name, ?) > 0"
                            + " OR strpos(deal.owner_name, ?) > 0)",
                    text,
                    text,
                    text,
                    text);
        }
        return where;
    }

    private void addState(Where where, ListAddress address) {
        String state = address.value("state");
        if (state.equals(MOVING)) {
            where.and("deal.state IN ('OPEN', 'WON')");
        } else if (Arrays.stream(DealState.values())
                .anyMatch(known -> known.name().equals(state))) {
            where.and("deal.state = ?", state);
        }
        if (address.value("idle").matches("\\d{1,3}")) {
            int idle = Math.max(1, Integer.parseInt(address.value("idle")));
            where.and("deal.state = 'OPEN' AND deal.progress_at < ?", Timestamp.from(days.idleBefore(idle)));
        }
        if (address.has("due")) {
            where.and("deal.state IN ('OPEN', 'WON') AND deal.next_on <= ?", days.today());
        }
        if (address.has("rhythm")) {
            where.and(
                    "deal.state IN ('OPEN', 'WON') AND deal.touched_at < CAST(? AS timestamptz)"
                            + " - make_interval(days => " + ContactRhythms.ALLOWED + ")",
                    Timestamp.from(days.startOfToday()));
        }
        if (DealChoices.LOSSES.contains(address.value("loss"))) {
            where.and("deal.loss_reason = ?", address.value("loss"));
        }
        if (address.has("competitor")) {
            where.and("deal.competitor = ?", address.value("competitor"));
        }
    }

    private static void addPeopleAndPlaces(Where where, ListAddress address) {
        if (address.has("mine")) {
            where.and("deal.owner_id = ?", Acting.get().id());
        }
        if (address.has("owner")) {
            where.and(
                    "deal.owner_id = ANY (ARRAY(SELECT id FROM organization.person WHERE staff_no = ?))",
                    address.value("owner"));
        }
        if (address.has("unit")) {
            where.and("""
                    deal.unit_id = ANY (ARRAY(
                        SELECT below.id FROM organization.unit below
                            JOIN organization.unit chosen ON below.path <@ chosen.path
                        WHERE chosen.code = ? OR chosen.name = ?))""", address.value("unit"), address.value("unit"));
        }
        if (address.has("industry")) {
            where.and("account.industry = ?", address.value("industry"));
        }
    }
}
