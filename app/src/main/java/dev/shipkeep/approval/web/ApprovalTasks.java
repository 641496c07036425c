package dev.shipkeep.approval.web;

import dev.shipkeep.approval.Approvals;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on the home page that something waits for approval. */
@Component
class ApprovalTasks implements HomeTasks {

    private final Approvals approvals;

    ApprovalTasks(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<HomeTask> listTasks(SignedIn person) {
        if (!person.may(Permission.QUOTE_READ)) {
            return List.of();
        }
        int waiting = approvals.listWaiting().size();
        return waiting == 0
                ? List.of()
                : List.of(HomeTask.of("approval.task", waiting, ApprovalController.PATH, HomeTask.Urgency.NOW));
    }
}
