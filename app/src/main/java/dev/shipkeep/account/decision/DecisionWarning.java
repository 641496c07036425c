package dev.shipkeep.account.decision;

import dev.shipkeep.account.contact.Contact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that weakens our standing with the people who decide.
 *
 * @param contact whom it is about; null when it is about nobody in particular
 * @param days days since; null when it never happened or time does not matter
 */
public record DecisionWarning(
        Kind kind, @Nullable Contact contact, @Nullable Long days) {

    private static final List<String> SUPPORTING = List.of("supporter", "friendly");

    /** What is wrong, the worst first. */
    public enum Kind {
        NO_CONTACT,
        NO_DECIDER,
        DECIDER_NEVER_MET,
        DECIDER_NOT_MET,
        DECIDER_NOT_COVERED,
        ONLY_ONE_CONTACT,
        SUPPORTER_GONE
    }

    /** Everything that is to be said about the contacts of an account on a day. */
    static List<DecisionWarning> listAll(List<Contact> contacts, LocalDate today, DecisionClocks clocks) {
        List<DecisionWarning> warnings = new ArrayList<>();
        List<Contact> active = contacts.stream().filter(Contact::active).toList();
        if (active.isEmpty()) {
            warnings.add(new DecisionWarning(Kind.NO_CONTACT, null, null));
        }
        if (active.size() == 1) {
            warnings.add(new DecisionWarning(Kind.ONLY_ONE_CONTACT, active.getFirst(), null));
        }
        List<Contact> deciders = active.stream().filter(Contact::decides).toList();
        if (deciders.isEmpty() && !active.isEmpty()) {
            warnings.add(new DecisionWarning(Kind.NO_DECIDER, null, null));
        }
        deciders.forEach(decider -> addOfDecider(warnings, decider, today, clocks));
        contacts.stream()
                .filter(contact -> isLost(contact, today, clocks))
                .forEach(contact -> warnings.add(new DecisionWarning(
                        Kind.SUPPORTER_GONE,
                        contact,
                        daysSince(contact.position().leftOn(), today))));
        warnings.sort(Comparator.comparing(DecisionWarning::kind));
        return warnings;
    }

    private static void addOfDecider(
            List<DecisionWarning> warnings, Contact decider, LocalDate today, DecisionClocks clocks) {
        Long days = daysSince(decider.position().lastMetOn(), today);
        if (days == null) {
            warnings.add(new DecisionWarning(Kind.DECIDER_NEVER_MET, decider, null));
        } else if (days > clocks.meetingDays()) {
            warnings.add(new DecisionWarning(Kind.DECIDER_NOT_MET, decider, days));
        }
        if (!decider.position().isCovered()) {
            warnings.add(new DecisionWarning(Kind.DECIDER_NOT_COVERED, decider, null));
        }
    }

    /** Somebody who spoke for us and left not long ago. */
    private static boolean isLost(Contact contact, LocalDate today, DecisionClocks clocks) {
        Long days = daysSince(contact.position().leftOn(), today);
        String attitude = contact.attitude();
        boolean forUs = attitude != null && SUPPORTING.contains(attitude) || "insider".equals(contact.role());
        return !contact.active() && forUs && days != null && days <= clocks.mourningDays();
    }

    private static @Nullable Long daysSince(@Nullable LocalDate day, LocalDate today) {
        return day == null ? null : Long.valueOf(ChronoUnit.DAYS.between(day, today));
    }
}
