package dev.shipkeep.deal.web;

import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.deal.Clocks;
import dev.shipkeep.deal.ContactRhythms;
import dev.shipkeep.deal.CustomerNeeds;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealHandovers;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.Step;
import dev.shipkeep.deal.Visits;
import dev.shipkeep.organization.Roles;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the page of one deal together. */
@Component
class DealPages {

    private final Deals deals;
    private final DealWay way;
    private final DealHandovers handovers;
    private final DealParts parts;
    private final ContractStart contracts;
    private final DealVocabulary vocabulary;
    private final BusinessTime time;

    DealPages(
            Deals deals,
            DealWay way,
            DealHandovers handovers,
            DealParts parts,
            ContractStart contracts,
            DealVocabulary vocabulary,
            BusinessTime time) {
        this.deals = deals;
        this.way = way;
        this.handovers = handovers;
        this.parts = parts;
        this.contracts = contracts;
        this.vocabulary = vocabulary;
        this.time = time;
    }

    /** What belongs to a deal. */
    @Component
    record DealParts(Visits visits, CustomerNeeds needs, Contacts contacts, ContactRhythms rhythms, Roles roles) {}

    DealPage deal(long id, FieldProblems problems, Frame frame) {
        return deal(id, Map.of(), problems, frame);
    }

    /** @param typed fields of a visit or need that was refused */
    DealPage deal(long id, Map<String, String> typed, FieldProblems problems, Frame frame) {
        Deal deal = deals.getDeal(id);
        DealWords words = vocabulary.in(frame);
        boolean atRisk = words.alarm(deal) == Clocks.Alarm.RISK;
        return new DealPage(
                words,
                deal,
                way.listAsked(deal),
                deals.listPassages(id),
                parts.visits().list(id),
                parts.needs().list(id),
                parts.contacts().listContacts(deal.accountId()),
                atRisk ? handovers.listCandidates(deal) : List.of(),
                time.today(),
                parts.rhythms().of(deal),
                stepOwner(words.stepOf(deal), frame),
                contracts.url(deal),
                typed,
                problems);
    }

    private String stepOwner(Step step, Frame frame) {
        boolean chinese = frame.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return parts.roles().listRoles().stream()
                .filter(role -> role.code().equals(step.ownerRole()))
                .map(role -> role.name(chinese))
                .findFirst()
                .orElse("");
    }
}
