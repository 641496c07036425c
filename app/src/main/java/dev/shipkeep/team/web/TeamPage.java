package dev.shipkeep.team.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.team.Area;
import dev.shipkeep.team.Member;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The people of a part of the tree.
 *
 * @param units the same added up by the units below
 */
public record TeamPage(
        Frame frame,
        ListAddress address,
        Area area,
        YearMonth month,
        CurrencyChoice currency,
        List<Member> people,
        List<Member> units,
        Member total) {

    /** In the order of the sheet. */
    static final List<String> COLUMNS = List.of(
            "staffNo",
            "name",
            "leads",
            "accepted",
            "leadsTarget",
            "visits",
            "visitsTarget",
            "open",
            "idle",
            "stepDays",
            "won",
            "winsTarget",
            "lost",
            "conversion",
            "revenue",
            "revenueTarget",
            "reached",
            "forecast");

    private static final int MOST_SHOWN = 300;

    /** Those with work or a target; the others are in the sheet. */
    public List<Member> shown() {
        return people.stream().filter(Member::isBusy).limit(MOST_SHOWN).toList();
    }

    public int hidden() {
        return people.size() - shown().size();
    }

    public String url(String unit) {
        return address.with("unit", unit).url();
    }

    public String exportUrl() {
        return of("/team/export");
    }

    public String targetsUrl() {
        return of("/team/targets");
    }

    private String of(String path) {
        return new ListAddress(path, address.values()).url();
    }

    public boolean mayExport() {
        return frame.may(Permission.EXPORT);
    }

    public boolean maySet() {
        return frame.may(Permission.TARGET_WRITE);
    }

    /** What somebody has in hand: deals, or the leads of whoever brings in leads only. */
    public String workUrl(Member member) {
        Member.Work work = member.work();
        boolean leadsOnly = work.leads() > 0 && work.open() + work.won() + work.lost() == 0;
        return leadsOnly && frame.may(Permission.LEAD_READ)
                ? new ListAddress("/leads", Map.of("finder", member.key())).url()
                : new ListAddress("/deals", Map.of("state", "MOVING", "owner", member.key())).url();
    }

    /** A figure beside its target; the figure alone without one. */
    public String beside(long figure, long target) {
        return target == 0 ? frame.count(figure) : frame.count(figure) + " / " + frame.count(target);
    }
}
