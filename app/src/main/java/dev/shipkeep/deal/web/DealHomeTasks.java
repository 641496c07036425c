package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Visits;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever visits customers is told of visits that are due. */
@Component
class DealHomeTasks implements HomeTasks {

    private final Visits visits;

    DealHomeTasks(Visits visits) {
        this.visits = visits;
    }

    @Override
    public List<HomeTask> listTasks(SignedIn person) {
        long due = person.may(Permission.DEAL_WRITE) ? visits.countDue(person.id()) : 0;
        return due == 0
                ? List.of()
                : List.of(HomeTask.of(
                        "deal.task.visits", due, DealListController.PATH + "?mine=1", HomeTask.Urgency.NOW));
    }
}
