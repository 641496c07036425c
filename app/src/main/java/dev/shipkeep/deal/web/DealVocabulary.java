package dev.shipkeep.deal.web;

import dev.shipkeep.deal.DealDays;
import dev.shipkeep.deal.ProgressClocks;
import dev.shipkeep.deal.Steps;
import dev.shipkeep.platform.page.Frame;
import org.springframework.stereotype.Component;

/** What is needed to tell of deals. */
@Component
class DealVocabulary {

    private final Steps steps;
    private final DealDays days;
    private final ProgressClocks clocks;

    DealVocabulary(Steps steps, DealDays days, ProgressClocks clocks) {
        this.steps = steps;
        this.days = days;
        this.clocks = clocks;
    }

    DealWords in(Frame frame) {
        return new DealWords(frame, steps.listSteps(), days, clocks.get());
    }
}
