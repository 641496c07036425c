package dev.shipkeep.contract;

import dev.shipkeep.contract.BookShelf.BookKey;
import dev.shipkeep.contract.BookShelf.OfferKey;
import dev.shipkeep.contract.price.KeptPrice;
import dev.shipkeep.contract.price.OfferMaker;
import dev.shipkeep.contract.terms.Cover;
import dev.shipkeep.contract.terms.Days;
import dev.shipkeep.contract.terms.GradeSpan;
import dev.shipkeep.contract.terms.KnownAccount;
import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the terms of accounts together from what was read for all of them. */
final class TermMaker {

    private final Validity asked;
    private final Map<Long, List<KeptPrice>> customers = new HashMap<>();
    private final Map<Long, List<KeptPrice>> groups = new HashMap<>();
    private final List<KeptPrice> ofClasses = new ArrayList<>();
    private final Map<Long, List<CardVersion>> versionsOf = new HashMap<>();
    private final Map<String, List<Draft>> general = new HashMap<>();
    private final Map<String, List<Draft>> costs = new HashMap<>();
    private final Map<OfferKey, Optional<Offer>> offers = new HashMap<>();
    private final Function<CardVersion, Tariff> tariffs;
    private final BookShelf shelf;

    TermMaker(
            Validity asked,
            List<KeptPrice> prices,
            List<CardVersion> versions,
            Function<CardVersion, Tariff> tariffs,
            BookShelf shelf) {
        this.asked = asked;
        this.tariffs = tariffs;
        this.shelf = shelf;
        for (KeptPrice price : prices) {
            switch (price.source()) {
                case CUSTOMER -> ownerOf(customers, price).add(price);
                case GROUP -> ownerOf(groups, price).add(price);
                default -> ofClasses.add(price);
            }
        }
        versions.forEach(this::sort);
    }

    /** An offer before it is compiled; price and days are null for a card as it is. */
    private record Draft(
            @Nullable KeptPrice price, @Nullable Validity days, CardVersion version) {
        OfferKey key() {
            return new OfferKey(price == null ? null : price.id(), days, version.id(), version.validity());
        }
    }

    private static List<KeptPrice> ownerOf(Map<Long, List<KeptPrice>> prices, KeptPrice price) {
        return prices.computeIfAbsent(Objects.requireNonNull(price.accountId()), id -> new ArrayList<>());
    }

    private void sort(CardVersion version) {
        versionsOf.computeIfAbsent(version.card().id(), id -> new ArrayList<>()).add(version);
        boolean cost = version.card().kind() == CardKind.COST && version.card().isOwn();
        if ((version.card().general() || cost) && version.validity().overlaps(asked)) {
            (cost ? costs : general)
                    .computeIfAbsent(version.card().currency(), currency -> new ArrayList<>())
                    .add(new Draft(null, null, version));
        }
    }

    AccountTerms termsOf(KnownAccount account, List<Cover> covers, List<GradeSpan> grades) {
        List<Draft> drafts = new ArrayList<>();
        customers.getOrDefault(account.id(), List.of()).forEach(price -> add(drafts, price, price.days()));
        for (Cover cover : covers.reversed()) {
            groups.getOrDefault(cover.payerId(), List.of()).forEach(price -> addWithin(drafts, price, cover.days()));
        }
        addOfClasses(drafts, PriceSource.GRADE, grades);
        addOfClasses(drafts, PriceSource.CAMPAIGN, grades);
        drafts.removeIf(draft -> !draft.version().card().currency().equals(account.currency()));
        drafts.addAll(general.getOrDefault(account.currency(), List.of()));
        List<PricedSpan> prices = new ArrayList<>();
        for (SelectedDays days : SelectedDays.of(covers, asked)) {
            OfferedPrices offered = book(days.selection(), drafts);
            if (offered != null) {
                prices.add(new PricedSpan(days.from(), days.through(), offered));
            }
        }
        List<Draft> ofCosts = costs.getOrDefault(account.currency(), List.of());
        return new AccountTerms(
                account.id(),
                account.currency(),
                prices,
                book(PriceBook.Selection.STATED_ORDER, ofCosts),
                payers(account.id(), covers));
    }

    private void addOfClasses(List<Draft> drafts, PriceSource source, List<GradeSpan> grades) {
        for (KeptPrice price : ofClasses) {
            if (price.source() == source && price.tier() == null) {
                add(drafts, price, price.days());
            } else if (price.source() == source) {
                grades.stream()
                        .filter(grade -> Objects.equals(grade.tier(), price.tier()))
                        .forEach(grade -> addWithin(drafts, price, grade.days()));
            }
        }
    }

    private void addWithin(List<Draft> drafts, KeptPrice price, Validity within) {
        Days.both(price.days(), within).ifPresent(days -> add(drafts, price, days));
    }

    /** A price that does not hold on the days, or whose card does not, stays in view with one version, to be passed over. */
    private void add(List<Draft> drafts, KeptPrice price, Validity days) {
        List<CardVersion> versions = versionsOf.getOrDefault(price.cardId(), List.of());
        Optional<Validity> holding = Days.both(days, asked);
        List<CardVersion> fitting = versions.stream()
                .filter(version -> holding.isPresent() && version.validity().overlaps(holding.get()))
                .toList();
        if (!fitting.isEmpty()) {
            fitting.forEach(version -> drafts.add(new Draft(price, days, version)));
        } else if (!versions.isEmpty()) {
            drafts.add(new Draft(price, days, versions.getLast()));
        }
    }

    private @Nullable OfferedPrices book(PriceBook.Selection selection, List<Draft> drafts) {
        List<Draft> sound =
                drafts.stream().filter(draft -> offer(draft).isPresent()).toList();
        if (sound.isEmpty()) {
            return null;
        }
        BookKey key = new BookKey(selection, sound.stream().map(Draft::key).toList());
        return shelf.find(key, () -> make(selection, sound));
    }

    private OfferedPrices make(PriceBook.Selection selection, List<Draft> drafts) {
        List<Offer> list =
                drafts.stream().map(draft -> offer(draft).orElseThrow()).toList();
        return new OfferedPrices(
                PriceBook.of(selection, list),
                drafts.stream().map(TermMaker::origin).toList());
    }

    private static PriceOrigin origin(Draft draft) {
        KeptPrice price = draft.price();
        return price == null
                ? new PriceOrigin(
                        PriceSource.GENERAL,
                        draft.version().code(),
                        draft.version().id(),
                        null)
                : new PriceOrigin(price.source(), price.code(), draft.version().id(), price.id());
    }

    private Optional<Offer> offer(Draft draft) {
        return offers.computeIfAbsent(draft.key(), key -> {
            Tariff tariff = tariffs.apply(draft.version());
            KeptPrice price = draft.price();
            Validity days = draft.days();
            return price == null || days == null
                    ? Optional.of(Offer.general(tariff))
                    : OfferMaker.make(price, days, tariff);
        });
    }

    private List<PayerSpan> payers(long accountId, List<Cover> covers) {
        List<PayerSpan> spans = new ArrayList<>();
        LocalDate next = asked.from();
        LocalDate last = Objects.requireNonNull(asked.through());
        for (Cover cover : covers) {
            Validity days = Days.both(cover.days(), asked).orElse(null);
            if (days != null) {
                if (next.isBefore(days.from())) {
                    spans.add(new PayerSpan(next, days.from().minusDays(1), accountId, null));
                }
                LocalDate end = Objects.requireNonNull(days.through());
                spans.add(new PayerSpan(days.from(), end, cover.payerId(), cover.contractId()));
                next = end.plusDays(1);
            }
        }
        if (!next.isAfter(last)) {
            spans.add(new PayerSpan(next, last, accountId, null));
        }
        return spans;
    }
}
