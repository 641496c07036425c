package dev.shipkeep.contract.web;

import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTasks;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds those who write contracts of the ones that end soon. */
@Component
class ContractTasks implements HomeTasks {

    private final ContractRegister register;
    private final BusinessTime time;

    ContractTasks(ContractRegister register, BusinessTime time) {
        this.register = register;
        this.time = time;
    }

    @Override
    public List<HomeTask> listTasks(SignedIn person) {
        if (!person.may(Permission.CONTRACT_WRITE)) {
            return List.of();
        }
        return List.of(HomeTask.of(
                "contract.task.ending",
                register.countEnding(time.today()),
                ContractController.PATH + "?standing=ending",
                HomeTask.Urgency.SOON));
    }
}
