package dev.shipkeep.contract.agreement;

import dev.shipkeep.approval.ApprovalDecided;
import dev.shipkeep.contract.price.PriceKeeper;
import dev.shipkeep.contract.price.PriceSubmission;
import dev.shipkeep.contract.terms.WideSight;
import dev.shipkeep.platform.page.Change;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what was decided on contracts and prices; those who approve need not have the right to write them. */
@Component
class Decisions {

    private final ContractSteps steps;
    private final PriceKeeper prices;
    private final WideSight sight;

    Decisions(ContractSteps steps, PriceKeeper prices, WideSight sight) {
        this.steps = steps;
        this.prices = prices;
        this.sight = sight;
    }

    @EventListener
    void on(ApprovalDecided decision) {
        boolean ours =
                switch (decision.kind()) {
                    case ContractSteps.KIND, PriceSubmission.KIND -> true;
                    default -> false;
                };
        if (ours) {
            sight.with(() -> follow(decision));
        }
    }

    private boolean follow(ApprovalDecided decision) {
        if (decision.kind().equals(ContractSteps.KIND)) {
            steps.decided(decision.subjectId(), decision.granted(), decision.comment());
            return true;
        }
        prices.setInApproval(decision.subjectId(), false);
        // A price that does not fit its card any more stays a draft, to be mended.
        return decision.granted() && prices.activate(decision.subjectId()) instanceof Change.Done;
    }
}
