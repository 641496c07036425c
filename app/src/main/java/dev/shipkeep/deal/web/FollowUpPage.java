package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Visit;
import dev.shipkeep.deal.outcome.FollowUpSteps;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;

/**
 * How customers are followed up.
 *
 * @param rhythms days between contacts, by class
 * @param typed what was typed and refused; empty otherwise
 */
public record FollowUpPage(
        Frame frame,
        List<FollowUpSteps.FollowUpStep> steps,
        Map<String, Integer> rhythms,
        Map<String, String> typed,
        FieldProblems problems) {

    public boolean maySet() {
        return frame.may(Permission.DEAL_POLICY);
    }

    public List<String> classes() {
        return FollowUpSteps.CLASSES;
    }

    public List<Visit.Way> ways() {
        return List.of(Visit.Way.values());
    }

    public String rhythm(String accountClass) {
        return typed.getOrDefault("rhythm." + accountClass, Integer.toString(rhythms.getOrDefault(accountClass, 0)));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
