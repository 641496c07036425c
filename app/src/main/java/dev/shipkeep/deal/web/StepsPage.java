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
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * @param roles whose work a step may be
 * @param refused position of the step whose change was refused; 0 for none
 * @param typed into the form that was refused
 */
public record StepsPage(
        Frame frame,
        List<Step> steps,
        List<Role> roles,
        Clocks clocks,
        int refused,
        MultiValueMap<String, String> typed,
        FieldProblems problems) {

    public boolean maySet() {
        return frame.may(Permission.DEAL_POLICY);
    }

    public List<Evidence> evidences() {
        return List.of(Evidence.values());
    }

    /** What a field of a step's form holds: what was typed when it was refused, else what is set. */
    public String value(Step step, String field) {
        if (isRefused(step)) {
            return typed(field);
        }
        return switch (field) {
            case "nameZh" -> step.nameZh();
            case "nameEn" -> step.nameEn();
            case "dueDays" -> Integer.toString(step.dueDays());
            case "probability" -> percent(step);
            case "ownerRole" -> Objects.requireNonNullElse(step.ownerRole(), "");
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** Whether a piece of evidence is ticked for entering or for leaving a step. */
    public boolean isTicked(Step step, String field, Evidence evidence) {
        List<Evidence> set = field.equals("entries") ? step.entries() : step.exits();
        return isRefused(step)
                ? typed.getOrDefault(field, List.of()).contains(evidence.name())
                : set.contains(evidence);
    }

    public String problem(Step step, String field) {
        return isRefused(step) ? problems.text(frame, field) : "";
    }

    public boolean isClocksRefused() {
        return refused == 0 && !problems.all().isEmpty();
    }

    public String clock(String field) {
        if (isClocksRefused()) {
            return typed(field);
        }
        return Integer.toString(
                switch (field) {
                    case "ownerDays" -> clocks.ownerDays();
                    case "managerDays" -> clocks.managerDays();
                    default -> clocks.riskDays();
                });
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    private static String percent(Step step) {
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
