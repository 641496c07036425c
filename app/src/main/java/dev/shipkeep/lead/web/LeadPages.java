package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.LeadCard;
import dev.shipkeep.lead.archive.LeadCards;
import dev.shipkeep.lead.archive.LeadContacts;
import dev.shipkeep.lead.archive.LeadEvents;
import dev.shipkeep.lead.archive.LeadPhotos;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.lead.review.LeadEditor;
import dev.shipkeep.organization.People;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a lead together. */
@Component
class LeadPages {

    private final LeadCards cards;
    private final LeadContacts contacts;
    private final LeadPhotos photos;
    private final LeadEvents events;
    private final LeadEditor editor;
    private final People people;

    LeadPages(
            LeadCards cards,
            LeadContacts contacts,
            LeadPhotos photos,
            LeadEvents events,
            LeadEditor editor,
            People people) {
        this.cards = cards;
        this.contacts = contacts;
        this.photos = photos;
        this.events = events;
        this.editor = editor;
        this.people = people;
    }

    /** @param typed what was decided and refused with problems */
    @Transactional(readOnly = true)
    public LeadPage page(long id, Frame frame, Map<String, String> typed, List<FieldProblem> problems) {
        LeadCard card = cards.getCard(id);
        boolean compares = frame.may(Permission.LEAD_REVIEW) && card.isOpen();
        List<Match> matches = compares ? editor.listMatches(id) : List.of();
        return new LeadPage(
                frame,
                card,
                contacts.listContacts(id),
                photos.listPhotos(id),
                cards.listFinders(id),
                events.listEvents(id),
                matches,
                ownStaffNo(frame),
                typed,
                new FieldProblems(problems));
    }

    String ownStaffNo(Frame frame) {
        return people.getPerson(frame.signedIn().id()).staffNo();
    }
}
