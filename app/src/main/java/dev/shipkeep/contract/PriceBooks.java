package dev.shipkeep.contract;

import dev.shipkeep.contract.price.KeptPrice;
import dev.shipkeep.contract.price.PriceRows;
import dev.shipkeep.contract.terms.Cover;
import dev.shipkeep.contract.terms.GradeSpan;
import dev.shipkeep.contract.terms.KnownAccount;
import dev.shipkeep.contract.terms.TermReader;
import dev.shipkeep.contract.terms.WideSight;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What holds for the parcels of accounts: their price book, what they cost, and who pays. In bulk, for everybody. */
@Component
public class PriceBooks {

    /** A contract that ended in the year before is read as well, so that a trace can say that its price ended. */
    private static final int DAYS_BACK = 366;

    private final TermReader terms;
    private final PriceRows prices;
    private final RateCards cards;
    private final WideSight sight;
    private final BookShelf shelf;

    PriceBooks(TermReader terms, PriceRows prices, RateCards cards, WideSight sight, BookShelf shelf) {
        this.terms = terms;
        this.prices = prices;
        this.cards = cards;
        this.sight = sight;
        this.shelf = shelf;
    }

    /**
     * The terms of accounts on some days, the same by whoever sees the account. Every account that the acting person
     * may see has an entry.
     */
    @Transactional(readOnly = true)
    public Map<Long, AccountTerms> termsOf(Collection<Long> accountIds, LocalDate from, LocalDate through) {
        List<KnownAccount> accounts = terms.listAccounts(accountIds);
        return sight.with(() -> assemble(accounts, new Validity(from, through)));
    }

    private Map<Long, AccountTerms> assemble(List<KnownAccount> accounts, Validity asked) {
        List<Long> ids = accounts.stream().map(KnownAccount::id).toList();
        LocalDate through = java.util.Objects.requireNonNull(asked.through());
        List<Cover> covers = terms.listCovers(ids, asked.from().minusDays(DAYS_BACK), through);
        Set<Long> payers = covers.stream().map(Cover::payerId).collect(Collectors.toSet());
        List<KeptPrice> kept = prices.listInForce(ids, payers, asked.from(), through);
        boolean graded = kept.stream().anyMatch(PriceBooks::needsGrade);
        List<GradeSpan> grades = graded ? terms.listGrades(ids, asked.from(), through) : List.of();
        List<CardVersion> versions = cards.listActiveVersions();
        TermMaker maker = new TermMaker(asked, kept, versions, cards::tariff, shelf);
        Map<Long, List<Cover>> coversOf = grouped(covers, Cover::accountId);
        Map<Long, List<GradeSpan>> gradesOf = grouped(grades, GradeSpan::accountId);
        Map<Long, AccountTerms> answer = HashMap.newHashMap(accounts.size());
        for (KnownAccount account : accounts) {
            List<Cover> own = coversOf.getOrDefault(account.id(), List.of());
            List<GradeSpan> classes = gradesOf.getOrDefault(account.id(), List.of());
            answer.put(account.id(), maker.termsOf(account, own, classes));
        }
        return answer;
    }

    private static boolean needsGrade(KeptPrice price) {
        return price.source() == PriceSource.GRADE || price.tier() != null;
    }

    private static <T> Map<Long, List<T>> grouped(List<T> items, Function<T, Long> accountOf) {
        return items.stream().collect(Collectors.groupingBy(accountOf));
    }
}
