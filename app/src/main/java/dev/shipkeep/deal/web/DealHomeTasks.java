package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Clocks;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.ProgressClocks;
import dev.shipkeep.deal.Visits;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Queries;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTasks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whoever visits customers is told of visits that are due and of own deals that stand still; managers of those that stand
 * still for longer, and of those at risk.
 */
@Component
class DealHomeTasks implements HomeTasks {

    private final Visits visits;
    private final Deals deals;
    private final ProgressClocks clocks;

    DealHomeTasks(Visits visits, Deals deals, ProgressClocks clocks) {
        this.visits = visits;
        this.deals = deals;
        this.clocks = clocks;
    }

    @Override
    public List<HomeTask> listTasks(SignedIn person) {
        if (!person.may(Permission.DEAL_WRITE)) {
            return List.of();
        }
        List<HomeTask> tasks = new ArrayList<>();
        long due = visits.countDue(person.id());
        if (due > 0) {
            tasks.add(HomeTask.of("deal.task.visits", due, DayController.PATH, HomeTask.Urgency.NOW));
        }
        add(tasks, "deal.task.due", "mine=1&due=1&sort=waiting", HomeTask.Urgency.SOON);
        add(tasks, "deal.task.rhythm", "mine=1&rhythm=1&sort=waiting", HomeTask.Urgency.SOON);
        Clocks set = clocks.get();
        add(tasks, "deal.task.idle", "mine=1&idle=" + set.ownerDays() + "&sort=waiting", HomeTask.Urgency.NOW);
        if (person.may(Permission.DEAL_SKIP)) {
            add(tasks, "deal.task.slow", "idle=" + set.managerDays() + "&sort=waiting", HomeTask.Urgency.SOON);
            add(tasks, "deal.task.risk", "idle=" + set.riskDays() + "&sort=waiting", HomeTask.Urgency.NOW);
        }
        return tasks;
    }

    private void add(List<HomeTask> tasks, String key, String query, HomeTask.Urgency urgency) {
        ListAddress address = ListAddress.of(DealListController.PATH, Queries.read(query), Deals.PARAMETERS);
        long count = deals.count(address);
        if (count > 0) {
            tasks.add(HomeTask.of(key, count, address.url(), urgency));
        }
    }
}
