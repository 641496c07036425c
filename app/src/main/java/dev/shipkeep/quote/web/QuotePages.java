package dev.shipkeep.quote.web;

import dev.shipkeep.approval.Approvals;
import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.words.TraceWords;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteChoices;
import dev.shipkeep.quote.QuoteSimulations;
import dev.shipkeep.quote.QuoteWay;
import dev.shipkeep.quote.Quotes;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the pages of one quote together. */
@Component
class QuotePages {

    private final Quotes quotes;
    private final QuoteChoices choices;
    private final Approvals approvals;
    private final Divisions divisions;
    private final TraceWords traceWords;
    private final JsonMapper json;
    private final BusinessTime time;

    QuotePages(
            Quotes quotes,
            QuoteChoices choices,
            Approvals approvals,
            Divisions divisions,
            TraceWords traceWords,
            JsonMapper json,
            BusinessTime time) {
        this.quotes = quotes;
        this.choices = choices;
        this.approvals = approvals;
        this.divisions = divisions;
        this.traceWords = traceWords;
        this.json = json;
        this.time = time;
    }

    QuotePage quote(long id, RuleForm form, FieldProblems problems, Frame frame) {
        Quote quote = quotes.getQuote(id);
        return new QuotePage(
                frame,
                quote,
                form,
                choices.of(quote),
                approvals.listHistory(QuoteWay.KIND, id),
                problems,
                time.today());
    }

    /** @param moved whether it is of sliders that are not saved */
    SimulationPage simulation(Quote quote, Optional<QuoteSimulations.Outcome> outcome, boolean moved, Frame frame) {
        return new SimulationPage(frame, quote, outcome.orElse(null), moved, false, divisions, traceWords, json);
    }

    SimulationPage misunderstood(Quote quote, Frame frame) {
        return new SimulationPage(frame, quote, null, true, true, divisions, traceWords, json);
    }
}
