package dev.shipkeep.account.contact;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people that a contact's place in decisions names: one of ours, and one of the same account above. */
@Component
class PositionCheck {

    private final People people;

    PositionCheck(People people) {
        this.people = people;
    }

    /** A place as it is stored. */
    record Place(
            @Nullable Integer influence,
            String orientation,
            @Nullable Long coveredBy,
            String coverage,
            @Nullable Long reportsTo) {}

    /**
     * @param all contacts of the account
     * @param self null for a new contact
     * @param problems gets what is wrong; the place counts only without any
     */
    Place check(List<Contact> all, @Nullable Contact self, ContactEntry.Position entry, List<FieldProblem> problems) {
        Integer influence =
                ContactRules.INFLUENCES.contains(entry.influence()) ? Integer.valueOf(entry.influence()) : null;
        return new Place(
                influence,
                entry.orientation(),
                coverer(self, entry.coveredBy(), problems),
                entry.coverage(),
                superior(all, self, entry.reportsTo(), problems));
    }

    private @Nullable Long coverer(@Nullable Contact self, String text, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        ContactPosition.Coverer present = self == null ? null : self.position().coveredBy();
        if (present != null && present.staffNo().equals(text)) {
            return present.id();
        }
        List<Long> ids = people.listIdsNamed(text);
        if (ids.size() != 1) {
            String key = ids.isEmpty() ? "account.owner.unknown" : "account.owner.several";
            problems.add(FieldProblem.of("coveredBy", key, text));
            return null;
        }
        Person person = people.getPerson(ids.getFirst());
        if (!person.active()) {
            problems.add(FieldProblem.of("coveredBy", "account.problem.covererLeft", person.name()));
            return null;
        }
        return person.id();
    }

    private static @Nullable Long superior(
            List<Contact> all, @Nullable Contact self, String text, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        Contact superior = all.stream()
                .filter(contact -> Long.toString(contact.id()).equals(text))
                .findFirst()
                .orElse(null);
        if (superior == null) {
            problems.add(FieldProblem.of("reportsTo", "account.problem.superior"));
            return null;
        }
        if (self == null) {
            return superior.id();
        }
        List<Contact> line = lineAbove(all, superior, self);
        if (line.getLast().id() == self.id()) {
            String names = line.stream().map(Contact::name).collect(Collectors.joining(" → "));
            problems.add(FieldProblem.of("reportsTo", "account.problem.superiorCircle", self.name() + " → " + names));
            return null;
        }
        return superior.id();
    }

    /** From a contact up, as far as known; ends when it meets the other one. */
    private static List<Contact> lineAbove(List<Contact> all, Contact from, Contact other) {
        List<Contact> line = new ArrayList<>(List.of(from));
        while (line.getLast().id() != other.id() && line.size() <= all.size()) {
            Long next = line.getLast().position().reportsToId();
            Contact above = all.stream()
                    .filter(contact -> next != null && contact.id() == next)
                    .findFirst()
                    .orElse(null);
            if (above == null) {
                return line;
            }
            line.add(above);
        }
        return line;
    }
}
