package dev.shipkeep.quote.web;

import dev.shipkeep.organization.Divisions;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.paper.Block;
import dev.shipkeep.platform.paper.Paper;
import dev.shipkeep.quote.PriceList;
import dev.shipkeep.quote.ProfileLine;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteRule;
import dev.shipkeep.quote.QuoteState;
import dev.shipkeep.quote.Quotes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A quote as the paper that the customer gets: prices and terms, and nothing of costs, margins or other carriers. */
@Component
@NamedInterface("paper")
public class QuotePaper {

    private static final int PERCENT = 4;
    private static final int GRAMS = 3;
    private static final int SHOWN_PROFILE = 60;

    private final Quotes quotes;
    private final PriceList prices;
    private final Units units;
    private final Divisions divisions;

    QuotePaper(Quotes quotes, PriceList prices, Units units, Divisions divisions) {
        this.quotes = quotes;
        this.prices = prices;
        this.units = units;
        this.divisions = divisions;
    }

    @Transactional(readOnly = true)
    public Paper of(Quote quote, Words words) {
        List<Unit> line = Stream.of(quote.unitPath().split("\\."))
                .map(id -> units.getUnit(Long.parseLong(id)))
                .toList();
        String firm = words.say("quote.paper.firm", line.getFirst().name());
        return new Paper(
                new Paper.Letterhead(
                        firm, line.stream().skip(1).limit(2).map(Unit::name).toList()),
                words.say("quote.paper.title"),
                words.say("quote.paper.number", quote.number()),
                List.of(
                        new Paper.Party(words.say("quote.paper.to"), quote.customer(), List.of()),
                        new Paper.Party(
                                words.say("quote.paper.from"),
                                line.getLast().name(),
                                List.of(words.say("quote.paper.manager", quote.ownerName())))),
                facts(quote, words),
                blocks(quote, words),
                List.of(
                        new Paper.Signature(words.say("quote.paper.customer"), quote.customer(), hands(words)),
                        new Paper.Signature(words.say("quote.paper.carrier"), firm, hands(words))),
                words.say("quote.paper.footer"),
                words.say("quote.paper.page"),
                words.locale().toLanguageTag());
    }

    private static List<String> hands(Words words) {
        return List.of(words.say("quote.paper.sign"), words.say("quote.paper.date"));
    }

    private static List<Paper.Fact> facts(Quote quote, Words words) {
        LocalDate through = quote.terms().through();
        return List.of(
                new Paper.Fact(
                        words.say("quote.paper.made"),
                        Figures.minute(quote.changedAt()).substring(0, 10)),
                new Paper.Fact(
                        words.say("quote.paper.until"),
                        quote.terms().offerUntil().toString()),
                new Paper.Fact(
                        words.say("quote.paper.days"),
                        through == null
                                ? words.say(
                                        "quote.days.open", quote.terms().from().toString())
                                : quote.terms().from() + " – " + through),
                new Paper.Fact(words.say("quote.paper.card"), quote.cardName()),
                new Paper.Fact(words.say("quote.paper.subject"), quote.title()),
                new Paper.Fact(words.say("quote.paper.currency"), quote.currency()));
    }

    /** Discounts and prices alone, for a paper that says more than these. */
    @Transactional(readOnly = true)
    public List<Block> priceBlocks(Quote quote, Words words) {
        List<Block> blocks = new ArrayList<>();
        addDiscounts(blocks, quote, words);
        addPrices(blocks, quote, words);
        return blocks;
    }

    private List<Block> blocks(Quote quote, Words words) {
        List<Block> blocks = new ArrayList<>();
        if (quote.state() == QuoteState.DRAFT
                || quote.state() == QuoteState.RETURNED
                || quote.state() == QuoteState.IN_APPROVAL) {
            blocks.add(new Block.Notice(words.say("quote.paper.draft")));
        }
        addDiscounts(blocks, quote, words);
        addPrices(blocks, quote, words);
        addProfile(blocks, quote, words);
        List<String> terms = new ArrayList<>();
        terms.add(words.say("quote.paper.term.weight"));
        terms.add(words.say("quote.paper.term.tax"));
        terms.add(words.say("quote.paper.term.until", quote.terms().offerUntil().toString()));
        quote.terms().note().lines().filter(text -> !text.isBlank()).forEach(terms::add);
        blocks.add(new Block.Heading(words.say("quote.paper.terms")));
        blocks.add(new Block.Terms(terms));
        return blocks;
    }

    private void addDiscounts(List<Block> blocks, Quote quote, Words words) {
        List<QuoteRule> rules = quotes.listRules(quote.id()).stream()
                .filter(rule -> rule.offPpm() > 0)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(words.say("quote.paper.discounts")));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(words.say("quote.rule.origin"), 4, false),
                        new Block.Column(words.say("quote.rule.destination"), 5, false),
                        new Block.Column(words.say("quote.rule.product"), 3, false),
                        new Block.Column(words.say("quote.rule.weight"), 3, true),
                        new Block.Column(words.say("quote.rule.off"), 2, true)),
                rules.stream()
                        .map(rule -> List.of(
                                zone(words, "origin", rule.originZone()),
                                zone(words, "destination", rule.destinationZone()),
                                zone(words, "product", rule.product()),
                                weights(words, rule),
                                Typed.figure(rule.offPpm(), PERCENT) + "%"))
                        .toList(),
                List.of()));
    }

    private static String zone(Words words, String field, String zone) {
        return zone.equals("*") ? words.say("quote.any." + field) : zone;
    }

    private static String weights(Words words, QuoteRule rule) {
        Long through = rule.throughGrams();
        if (through == null) {
            return rule.fromGrams() == 0
                    ? words.say("quote.any.weight")
                    : "≥ " + Typed.figure(rule.fromGrams(), GRAMS) + " kg";
        }
        return Typed.figure(rule.fromGrams(), GRAMS) + "–" + Typed.figure(through, GRAMS) + " kg";
    }

    private void addPrices(List<Block> blocks, Quote quote, Words words) {
        PriceList.Table table = prices.table(quote);
        if (table.rows().isEmpty()) {
            return;
        }
        boolean products = table.rows().stream().anyMatch(row -> !row.product().isEmpty());
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.say("quote.rule.destination"), products ? 8 : 10, false));
        for (long grams : PriceList.GRAMS) {
            columns.add(new Block.Column(Typed.figure(grams, GRAMS) + " kg", 3, true));
        }
        blocks.add(new Block.Heading(words.say("quote.paper.prices")));
        blocks.add(new Block.Text(words.say("quote.paper.prices.lead")));
        table.rows().stream()
                .map(row -> row.product() + "\n" + row.origin())
                .distinct()
                .forEach(group -> {
                    String[] names = group.split("\n", -1);
                    blocks.add(new Block.Text(words.say("quote.paper.origin", names[1])
                            + (names[0].isEmpty() ? "" : " · " + product(words, names[0]))));
                    blocks.add(new Block.Table(columns, rows(table, names[0], names[1]), List.of()));
                });
        if (!table.surcharges().isEmpty()) {
            blocks.add(new Block.Text(
                    words.say("quote.paper.surcharges", String.join(words.say("approval.and"), table.surcharges()))));
        }
    }

    private static String product(Words words, String code) {
        return words.has("pricing.product." + code) ? words.say("pricing.product." + code) : code;
    }

    private static List<List<String>> rows(PriceList.Table table, String product, String origin) {
        return table.rows().stream()
                .filter(row -> row.product().equals(product) && row.origin().equals(origin))
                .map(row -> Stream.concat(
                                Stream.of(row.destination()), row.fen().stream().map(QuotePaper::yuan))
                        .toList())
                .toList();
    }

    private static String yuan(@Nullable Long fen) {
        return fen == null ? "—" : Figures.money(fen, "CNY").substring(1);
    }

    private void addProfile(List<Block> blocks, Quote quote, Words words) {
        List<ProfileLine> profile = quotes.listProfile(quote.id());
        if (profile.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(words.say("quote.paper.profile")));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(words.say("quote.profile.origin"), 4, false),
                        new Block.Column(words.say("quote.profile.destination"), 4, false),
                        new Block.Column(words.say("quote.profile.weight"), 2, true),
                        new Block.Column(words.say("quote.profile.parcels"), 2, true)),
                profile.stream()
                        .limit(SHOWN_PROFILE)
                        .map(line -> List.of(
                                divisions.fullNameOf(line.origin()),
                                divisions.fullNameOf(line.destination()),
                                Typed.figure(line.grams(), GRAMS),
                                Figures.count(line.monthlyParcels())))
                        .toList(),
                List.of()));
    }
}
