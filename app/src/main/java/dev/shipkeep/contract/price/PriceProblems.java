package dev.shipkeep.contract.price;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.CardProblem;
import dev.shipkeep.core.rating.card.PriceCheck;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a price that somebody wants, field by field; its rules are held against every version of the card. */
@Component
class PriceProblems {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,39}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 1_000;
    private static final int MOST_RULES = 5_000;

    private final RateCards cards;
    private final CustomerPrices prices;

    PriceProblems(RateCards cards, CustomerPrices prices) {
        this.cards = cards;
        this.prices = prices;
    }

    /** @param before the draft that is changed; null for a new one */
    List<FieldProblem> list(PriceDraft draft, @Nullable CustomerPrice before) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!draft.code().isEmpty() && !CODE.matcher(draft.code()).matches()) {
            problems.add(FieldProblem.of("code", "contract.price.code.wrong"));
        } else if ((before == null || !before.code().equals(draft.code())) && prices.isTaken(draft.code())) {
            problems.add(FieldProblem.of("code", "contract.price.code.taken"));
        }
        if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("name", "contract.field.name.wrong"));
        }
        if (draft.note().length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", "contract.field.long"));
        }
        addWhom(problems, draft);
        LocalDate through = draft.days().through();
        if (through != null && through.isBefore(draft.days().from())) {
            problems.add(FieldProblem.of("through", "contract.field.through.wrong"));
        } else {
            addRules(problems, draft);
        }
        return problems;
    }

    private static void addWhom(List<FieldProblem> problems, PriceDraft draft) {
        boolean ofAccount = draft.source() == PriceSource.CUSTOMER || draft.source() == PriceSource.GROUP;
        if (ofAccount && draft.accountId() == null) {
            problems.add(FieldProblem.of("account", "contract.field.account.wrong"));
        }
        boolean known = draft.tier() == null || AccountChoices.TIERS.contains(draft.tier());
        if (!known || draft.source() == PriceSource.GRADE && draft.tier() == null) {
            problems.add(FieldProblem.of("tier", "contract.price.tier.wrong"));
        }
    }

    private void addRules(List<FieldProblem> problems, PriceDraft draft) {
        Card card = cards.getCard(draft.cardId());
        List<CardVersion> versions = cards.listVersions(card.id()).stream()
                .filter(version -> version.active() && version.validity().overlaps(draft.days()))
                .toList();
        if (!card.isOwn() || card.kind() != CardKind.PRICE) {
            problems.add(FieldProblem.of("card", "contract.price.card.notOurs"));
        } else if (versions.isEmpty()) {
            problems.add(FieldProblem.of("card", "contract.price.card.none", card.name(), days(draft.days())));
        } else if (draft.rules().isEmpty() && draft.surcharges().isEmpty()) {
            problems.add(FieldProblem.of("everywhere", "contract.price.rules.none"));
        } else if (draft.rules().size() > MOST_RULES) {
            problems.add(FieldProblem.of("everywhere", "contract.price.rules.many", MOST_RULES));
        } else {
            addRulesOnCard(problems, draft, cards.tariff(versions.getFirst()).card());
        }
    }

    private static String days(Validity days) {
        return days.from() + " – " + (days.through() == null ? "" : days.through());
    }

    private static void addRulesOnCard(List<FieldProblem> problems, PriceDraft draft, RateCard card) {
        List<PriceRule> rules =
                draft.rules().stream().map(row -> row.rule(card.currency())).toList();
        for (CardProblem problem : PriceCheck.problems(card, rules, draft.surcharges())) {
            if (problem.kind().blocking()) {
                problems.add(FieldProblem.of(
                        fieldOf(problem, draft),
                        "pricing.problem." + problem.kind(),
                        problem.arguments().toArray()));
            }
        }
    }

    private static String fieldOf(CardProblem problem, PriceDraft draft) {
        if (problem.part() == CardProblem.Part.SURCHARGE_DISCOUNT) {
            return "surcharge." + draft.surcharges().get(problem.index()).surcharge();
        }
        RuleRow row = draft.rules().get(problem.index());
        RuleField column =
                switch (problem.kind()) {
                    case UNKNOWN_ZONE ->
                        problem.arguments().contains(row.originZone()) ? RuleField.ORIGIN : RuleField.DESTINATION;
                    case UNKNOWN_PRODUCT -> RuleField.PRODUCT;
                    case BAND_REVERSED -> RuleField.THROUGH;
                    case SHARE_OUT_OF_BOUNDS -> RuleField.OFF;
                    case ROUNDING_OUT_OF_PLACE -> RuleField.ROUNDING;
                    default -> row.offPpm() == null ? RuleField.PRICE : RuleField.MINIMUM;
                };
        return RuleText.field(problem.index(), column);
    }
}
