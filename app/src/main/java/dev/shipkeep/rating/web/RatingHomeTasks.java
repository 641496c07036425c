package dev.shipkeep.rating.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTasks;
import dev.shipkeep.rating.WaitingFilter;
import dev.shipkeep.rating.WaitingParcels;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever keeps prices or settles is told that parcels wait for an amount. */
@Component
class RatingHomeTasks implements HomeTasks {

    private final WaitingParcels waiting;

    RatingHomeTasks(WaitingParcels waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<HomeTask> listTasks(SignedIn person) {
        boolean concerned = person.may(Permission.SETTLEMENT_READ)
                && (person.may(Permission.SETTLEMENT_WRITE) || person.may(Permission.PRICE_WRITE));
        long parcels = concerned
                ? waiting.countByReason(WaitingFilter.ALL).stream()
                        .mapToLong(WaitingParcels.ReasonCount::parcels)
                        .sum()
                : 0;
        return parcels == 0
                ? List.of()
                : List.of(HomeTask.of("rating.task.waiting", parcels, WaitingController.PATH, HomeTask.Urgency.SOON));
    }
}
