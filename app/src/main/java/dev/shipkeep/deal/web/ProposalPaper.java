package dev.shipkeep.deal.web;

import dev.shipkeep.deal.CustomerNeeds;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Need;
import dev.shipkeep.deal.proposal.Proposal;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.paper.Block;
import dev.shipkeep.platform.paper.Paper;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.Quotes;
import dev.shipkeep.quote.web.QuotePaper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proposal as the paper that the customer gets: needs and what answers them, prices, the trial; nothing of our margin. */
@Component
class ProposalPaper {

    private final CustomerNeeds needs;
    private final Quotes quotes;
    private final QuotePaper prices;
    private final Units units;

    ProposalPaper(CustomerNeeds needs, Quotes quotes, QuotePaper prices, Units units) {
        this.needs = needs;
        this.quotes = quotes;
        this.prices = prices;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public Paper of(Deal deal, Proposal proposal, Words words) {
        String firm = units.findRoot().map(Unit::name).orElse("");
        return new Paper(
                new Paper.Letterhead(firm, List.of(deal.owner().name())),
                words.say("deal.paper.title"),
                words.say("quote.paper.number", proposal.number()),
                List.of(
                        new Paper.Party(words.say("quote.paper.to"), deal.accountName(), List.of()),
                        new Paper.Party(
                                words.say("quote.paper.from"),
                                firm,
                                List.of(words.say(
                                        "quote.paper.manager", deal.owner().name())))),
                facts(deal, proposal, words),
                blocks(deal, proposal, words),
                List.of(
                        new Paper.Signature(words.say("quote.paper.customer"), deal.accountName(), hands(words)),
                        new Paper.Signature(words.say("quote.paper.carrier"), firm, hands(words))),
                words.say("deal.paper.footer"),
                words.say("quote.paper.page"),
                words.locale().toLanguageTag());
    }

    private static List<String> hands(Words words) {
        return List.of(words.say("quote.paper.sign"), words.say("quote.paper.date"));
    }

    private static List<Paper.Fact> facts(Deal deal, Proposal proposal, Words words) {
        Proposal.Promise promise = proposal.promise();
        List<Paper.Fact> facts = new ArrayList<>();
        facts.add(new Paper.Fact(words.say("quote.paper.subject"), deal.title()));
        if (proposal.issuedAt() != null) {
            facts.add(new Paper.Fact(
                    words.say("deal.paper.day"),
                    BusinessTime.dayOf(proposal.issuedAt()).toString()));
        }
        facts.add(new Paper.Fact(words.say("deal.paper.parcels"), Long.toString(promise.parcels())));
        facts.add(
                new Paper.Fact(words.say("deal.paper.revenue"), Figures.money(promise.revenueFen(), deal.currency())));
        facts.add(new Paper.Fact(words.say("deal.paper.onTime"), Figures.percent(promise.onTimeBasisPoints())));
        return facts;
    }

    private List<Block> blocks(Deal deal, Proposal proposal, Words words) {
        List<Block> blocks = new ArrayList<>();
        if (proposal.issuedAt() == null) {
            blocks.add(new Block.Notice(words.say("deal.paper.draft")));
        }
        if (!proposal.opening().isEmpty()) {
            blocks.add(new Block.Text(proposal.opening()));
        }
        addNeeds(blocks, needs.list(deal.id()), words);
        if (!proposal.advantages().isEmpty()) {
            blocks.add(new Block.Heading(words.say("deal.paper.advantages")));
            blocks.add(new Block.Terms(proposal.advantages()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList()));
        }
        Quote quote = proposal.quoteId() == null
                ? null
                : quotes.findQuote(proposal.quoteId()).orElse(null);
        if (quote != null) {
            blocks.addAll(prices.priceBlocks(quote, words));
            blocks.add(new Block.Text(words.say(
                    "deal.paper.quote",
                    quote.number(),
                    quote.terms().offerUntil().toString())));
        }
        if (proposal.trial().parcels() > 0) {
            blocks.add(new Block.Heading(words.say("deal.paper.trial")));
            blocks.add(new Block.Text(words.say(
                    "deal.paper.trial.text",
                    proposal.trial().parcels(),
                    Figures.percent(proposal.promise().onTimeBasisPoints()),
                    proposal.trial().faults())));
        }
        return blocks;
    }

    private static void addNeeds(List<Block> blocks, List<Need> needs, Words words) {
        if (needs.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(words.say("deal.paper.needs")));
        blocks.add(new Block.Table(
                Stream.of("problem", "payOff", "service")
                        .map(column -> new Block.Column(words.say("deal.need." + column), 4, false))
                        .toList(),
                needs.stream()
                        .map(need -> List.of(need.problem(), need.payOff(), need.service()))
                        .toList(),
                List.of()));
    }
}
