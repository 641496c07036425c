package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.decision.DecisionPolicy;
import dev.shipkeep.account.decision.DecisionRegister;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTask.Urgency;
import dev.shipkeep.platform.page.HomeTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deciders at own accounts whom nobody met for long. */
@Component
class DecisionTasks implements HomeTasks {

    private final DecisionRegister register;
    private final DecisionPolicy policy;

    DecisionTasks(DecisionRegister register, DecisionPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    @Override
    public List<HomeTask> listTasks(SignedIn person) {
        long unmet = person.may(Permission.ACCOUNT_WRITE) ? register.countUnmet() : 0;
        return unmet == 0
                ? List.of()
                : List.of(new HomeTask(
                        "account.home.unmet",
                        unmet,
                        List.of(policy.get().meetingDays()),
                        DecisionListController.PATH + "?scope=own&kind=unmet",
                        Urgency.SOON));
    }
}
