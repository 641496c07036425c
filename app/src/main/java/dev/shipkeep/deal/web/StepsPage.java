package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Clocks;
import dev.shipkeep.deal.Evidence;
import dev.shipkeep.deal.Step;
import dev.shipkeep.organization.Role;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Locale;

/**
 * @param roles whose work a step may be
 * @param refused position of the step whose change was refused; 0 for none
 */
public record StepsPage(
        Frame frame, List<Step> steps, List<Role> roles, Clocks clocks, int refused, FieldProblems problems) {

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

    public String name(Role role) {
        return role.name(frame.locale().getLanguage().equals(Locale.CHINESE.getLanguage()));
    }

    /** Whose work a step is. */
    public String owner(Step step) {
        return roles.stream()
                .filter(role -> role.code().equals(step.ownerRole()))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> frame.say("deal.steps.ownerOfDeal"));
    }

    public boolean isRefused(Step step) {
        return step.position() == refused;
    }
}
