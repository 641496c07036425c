package dev.shipkeep.lead.duty;

import dev.shipkeep.organization.UnitKind;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTask.Urgency;
import dev.shipkeep.platform.page.HomeTasks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own lead of the day, and people whose cause has to be recorded. */
@Component
class DutyTasks implements HomeTasks {

    /** Above, nobody is asked for single couriers, and counting them all would slow the page. */
    private static final Set<UnitKind> ASKED = EnumSet.of(UnitKind.AREA, UnitKind.STATION, UnitKind.CITY);

    private final Duties duties;
    private final Rankings rankings;

    DutyTasks(Duties duties, Rankings rankings) {
        this.duties = duties;
        this.rankings = rankings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeTask> listTasks(SignedIn person) {
        List<HomeTask> tasks = new ArrayList<>();
        if (person.may(Permission.LEAD_WRITE) && duties.today() == Duties.Today.OPEN) {
            tasks.add(HomeTask.of("lead.duty.home.open", 1, "/leads/new", Urgency.SOON));
        }
        if (person.may(Permission.LEAD_POLICY)
                && ASKED.contains(rankings.ownUnit().kind())) {
            long waiting = duties.listRows().stream().filter(Duties.Row::mine).count();
            if (waiting > 0) {
                tasks.add(HomeTask.of("lead.duty.home.ask", waiting, DutyController.PATH, Urgency.NOW));
            }
        }
        return tasks;
    }
}
