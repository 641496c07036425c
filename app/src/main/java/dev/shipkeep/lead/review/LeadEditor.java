package dev.shipkeep.lead.review;

import dev.shipkeep.lead.History;
import dev.shipkeep.lead.LeadState;
import dev.shipkeep.lead.archive.LeadCard;
import dev.shipkeep.lead.archive.LeadCards;
import dev.shipkeep.lead.capture.ContactFacts;
import dev.shipkeep.lead.capture.LeadEntry;
import dev.shipkeep.lead.capture.LeadFacts;
import dev.shipkeep.lead.capture.LeadKeys;
import dev.shipkeep.lead.capture.LeadRules;
import dev.shipkeep.lead.capture.LeadWriter;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.lead.capture.Matches;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Completes leads, and merges those that are the same. */
@Component
public class LeadEditor {

    private final LeadCards cards;
    private final LeadWriter writer;
    private final Matches matches;
    private final LeadPeople people;
    private final History history;
    private final Audit audit;
    private final BusinessTime time;

    LeadEditor(
            LeadCards cards,
            LeadWriter writer,
            Matches matches,
            LeadPeople people,
            History history,
            Audit audit,
            BusinessTime time) {
        this.cards = cards;
        this.writer = writer;
        this.matches = matches;
        this.people = people;
        this.history = history;
        this.audit = audit;
        this.time = time;
    }

    /** Reviewers complete what is open; a finder only as long as nobody has decided. */
    public static boolean mayEdit(SignedIn person, LeadCard card) {
        return card.isOpen()
                && (person.may(Permission.LEAD_REVIEW)
                        || card.ownerId() != null && card.ownerId() == person.id()
                        || card.state() == LeadState.NEW && card.finderId() == person.id());
    }

    /** A contact that was typed is one more; those that are there stay. */
    @Transactional
    public Change<LeadCard> edit(long id, int version, LeadEntry entry) {
        LeadCard old = cards.getCard(id);
        if (!mayEdit(Acting.get(), old)) {
            throw new NotAllowed();
        }
        List<FieldProblem> problems = new ArrayList<>();
        LeadFacts facts = LeadRules.facts(entry, problems);
        List<ContactFacts> added = LeadRules.contacts(entry, problems);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        if (!writer.change(id, version, facts)) {
            return Change.refused("version", "account.outdated");
        }
        added.forEach(contact -> writer.addContact(id, contact));
        writer.index(id, facts, LeadKeys.of(facts, people.listContacts(id)));
        Map<String, String> before = LeadEntry.of(old.facts()).filled();
        audit.record("change", "lead", id, before, entry.filled());
        history.add(id, "lead.event.completed", List.of(), before);
        return new Change.Done<>(cards.getCard(id));
    }

    /** Takes a lead into another one that is shown as a match; the other one lives on. */
    @Transactional
    public Change<Boolean> merge(long id, long into) {
        cards.getCard(id);
        boolean known = matches.findOf(id).stream().anyMatch(match -> !match.isAccount() && match.id() == into)
                || cards.findCard(into).isPresent();
        if (!known || !writer.absorb(id, into, time.now())) {
            return Change.refused("into", "lead.problem.merge");
        }
        audit.record("merge", "lead", id, null, Map.of("into", into));
        return new Change.Done<>(true);
    }

    /** What may be the same as this one. */
    @Transactional(readOnly = true)
    public List<Match> listMatches(long id) {
        cards.getCard(id);
        return matches.findOf(id);
    }
}
