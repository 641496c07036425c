package dev.shipkeep.account.web;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountEditor.Outcome;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.account.archive.Duplicate;
import dev.shipkeep.account.archive.TrailEntry;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param card null for a new account
 * @param version that the editing began with
 * @param duplicates to be looked at before saving
 * @param theirs what others changed in the meantime
 */
public record AccountFormPage(
        Frame frame,
        @Nullable AccountCard card,
        AccountEntry entry,
        int version,
        String unit,
        String owner,
        FieldProblems problems,
        List<Duplicate> duplicates,
        List<TrailEntry> theirs,
        boolean isOutdated) {

    static AccountFormPage fresh(Frame frame, AccountEntry entry, String unit, String owner) {
        return new AccountFormPage(frame, null, entry, 0, unit, owner, FieldProblems.NONE, List.of(), List.of(), false);
    }

    static AccountFormPage of(Frame frame, AccountCard card, AccountEntry entry, int version) {
        return new AccountFormPage(
                frame, card, entry, version, "", "", FieldProblems.NONE, List.of(), List.of(), false);
    }

    AccountFormPage withProblems(List<FieldProblem> found) {
        return new AccountFormPage(
                frame, card, entry, version, unit, owner, new FieldProblems(found), List.of(), List.of(), false);
    }

    AccountFormPage withDuplicates(List<Duplicate> found) {
        return new AccountFormPage(
                frame, card, entry, version, unit, owner, FieldProblems.NONE, found, List.of(), false);
    }

    /** From here on the editing goes on from the others' version. */
    AccountFormPage outdated(Outcome.Outdated outdated) {
        return new AccountFormPage(
                frame,
                outdated.card(),
                outdated.merged(),
                outdated.card().version(),
                unit,
                owner,
                FieldProblems.NONE,
                List.of(),
                outdated.theirs(),
                true);
    }

    public boolean isNew() {
        return card == null;
    }

    public String action() {
        return card == null ? "/accounts" : "/accounts/" + card.id();
    }

    public String title() {
        return card == null ? frame.say("account.new") : frame.say("account.edit");
    }

    public String cancelUrl() {
        return action();
    }

    public List<String> choices(String field) {
        return switch (field) {
            case "industry" -> AccountChoices.INDUSTRIES;
            case "enterpriseType" -> AccountChoices.ENTERPRISE_TYPES;
            case "lifeStage" -> AccountChoices.LIFE_STAGES;
            case "currency" -> AccountChoices.CURRENCIES;
            default -> throw new IllegalArgumentException("not a field with choices: " + field);
        };
    }

    public String signs(Duplicate duplicate) {
        return duplicate.signs().stream()
                .map(sign -> frame.say("account.sign." + sign))
                .collect(Collectors.joining(" · "));
    }
}
