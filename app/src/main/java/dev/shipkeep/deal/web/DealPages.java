package dev.shipkeep.deal.web;

import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.deal.CustomerNeeds;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.Steps;
import dev.shipkeep.deal.Visits;
import dev.shipkeep.deal.WorkingDays;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import org.springframework.stereotype.Component;

/** Puts the page of one deal together. */
@Component
class DealPages {

    private final Deals deals;
    private final DealWay way;
    private final Steps steps;
    private final DealParts parts;
    private final WorkingDays days;
    private final BusinessTime time;

    DealPages(Deals deals, DealWay way, Steps steps, DealParts parts, WorkingDays days, BusinessTime time) {
        this.deals = deals;
        this.way = way;
        this.steps = steps;
        this.parts = parts;
        this.days = days;
        this.time = time;
    }

    /** What belongs to a deal. */
    @Component
    record DealParts(Visits visits, CustomerNeeds needs, Contacts contacts) {}

    DealPage deal(long id, FieldProblems problems, Frame frame) {
        Deal deal = deals.getDeal(id);
        return new DealPage(
                new DealWords(frame, steps.listSteps(), days),
                deal,
                way.listAsked(deal),
                deals.listPassages(id),
                parts.visits().list(id),
                parts.needs().list(id),
                parts.contacts().listContacts(deal.accountId()),
                time.today(),
                problems);
    }
}
