package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Clocks;
import dev.shipkeep.deal.Evidence;
import dev.shipkeep.deal.Step;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** @param refused position of the step whose change was refused; 0 for none */
public record StepsPage(Frame frame, List<Step> steps, Clocks clocks, int refused, FieldProblems problems) {

    public boolean maySet() {
        return frame.may(Permission.DEAL_POLICY);
    }

    public List<Evidence> evidences() {
        return List.of(Evidence.values());
    }

    public String percent(Step step) {
        return java.math.BigDecimal.valueOf(step.probabilityBasisPoints(), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    public boolean isRefused(Step step) {
        return step.position() == refused;
    }
}
