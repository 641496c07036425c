package dev.shipkeep.lead.web;

import dev.shipkeep.lead.LeadChoices;
import dev.shipkeep.lead.LeadState;
import dev.shipkeep.lead.archive.Finder;
import dev.shipkeep.lead.archive.LeadCard;
import dev.shipkeep.lead.archive.LeadContact;
import dev.shipkeep.lead.archive.LeadEvent;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.lead.review.LeadEditor;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One lead with what is known of it and what happened to it.
 *
 * @param matches what may be the same; for those only who decide
 * @param typed what was decided and refused
 */
public record LeadPage(
        Frame frame,
        LeadCard card,
        List<LeadContact> contacts,
        List<Long> photos,
        List<Finder> finders,
        List<LeadEvent> events,
        List<Match> matches,
        String ownStaffNo,
        Map<String, String> typed,
        FieldProblems problems) {

    /** Fields of the decisions, which tell their problems themselves. */
    private static final List<String> DECISIONS =
            List.of("owner", "ease", "reason", "note", "state", "into", "account");

    public String sentence(LeadEvent event) {
        return frame.say(event.messageKey(), event.arguments().toArray());
    }

    public String kilograms() {
        Integer grams = card.facts().parcelGrams();
        return grams == null
                ? "—"
                : BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString() + " kg";
    }

    public String count(@Nullable Integer number) {
        return number == null ? "—" : frame.count(number.longValue());
    }

    public boolean mayEdit() {
        return LeadEditor.mayEdit(frame.signedIn(), card);
    }

    public boolean mayDecide() {
        return frame.may(Permission.LEAD_REVIEW);
    }

    public boolean mayAccept() {
        return mayDecide() && (card.state() == LeadState.NEW || card.state() == LeadState.REJECTED);
    }

    public boolean mayConvert() {
        boolean own =
                card.ownerId() != null && card.ownerId() == frame.signedIn().id();
        return card.state() == LeadState.ACCEPTED && frame.may(Permission.ACCOUNT_WRITE) && (own || mayDecide());
    }

    /** What an account would not be taken with; told by field where the lead has no such field to mend here. */
    public List<String> problemsOfAccount() {
        return problems.all().stream()
                .map(FieldProblem::field)
                .filter(field -> !DECISIONS.contains(field))
                .distinct()
                .toList();
    }

    public List<String> reasons() {
        return LeadChoices.REASONS;
    }

    /** What was typed into a decision, else what is likely. */
    public String typed(String field) {
        String likely =
                switch (field) {
                    case "owner" -> card.ownerName() == null ? ownStaffNo : card.ownerName();
                    case "ease" -> Integer.toString(card.facts().ease());
                    default -> "";
                };
        return typed.getOrDefault(field, likely);
    }
}
