package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.contact.ContactRules;
import dev.shipkeep.account.decision.DecisionWarning;
import dev.shipkeep.account.decision.Decisions;
import dev.shipkeep.account.decision.InfluenceLines;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** @param typed what was typed into the form that was refused */
public record DecisionPage(
        Frame frame,
        AccountCard card,
        Decisions.View view,
        Map<String, String> typed,
        FieldProblems problems,
        LocalDate today) {

    /** How much of a name fits into a box, in half characters of Chinese. */
    private static final int ROOM = 20;

    public String url() {
        return "/accounts/" + card.id();
    }

    public boolean mayWrite() {
        return frame.may(Permission.ACCOUNT_WRITE) && !card.isMerged();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Integer> strengths() {
        return InfluenceLines.STRENGTHS;
    }

    public List<String> attitudes() {
        return ContactRules.ATTITUDES;
    }

    public String warning(DecisionWarning warning) {
        Contact contact = warning.contact();
        return frame.say(
                "account.warning." + warning.kind(),
                contact == null ? "" : contact.name(),
                warning.days() == null ? "" : warning.days(),
                view.clocks().meetingDays());
    }

    public String gaps(Contact contact) {
        return contact.gaps().stream()
                .map(field -> frame.say("account.field." + field))
                .collect(Collectors.joining(frame.say("account.comma")));
    }

    public String circle(List<String> names) {
        return String.join(frame.say("account.comma"), names);
    }

    /** A text as far as it fits into a box; the whole stands in the box's title. */
    public static String fitted(String text) {
        int room = ROOM;
        for (int position = 0; position < text.length(); position++) {
            room -= text.charAt(position) > 0x2e7f ? 2 : 1;
            if (room < 0) {
                return text.substring(0, Math.max(1, position - 1)) + "…";
            }
        }
        return text;
    }
}
