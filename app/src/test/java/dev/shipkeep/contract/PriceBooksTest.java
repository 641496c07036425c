package dev.shipkeep.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.RatingResult;
import dev.shipkeep.core.rating.TraceKey;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.pricing.CardVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for an account's parcels: whose price, on which days, who pays; and that nothing expired is used silently. */
class PriceBooksTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MID_MARCH = LocalDate.of(2026, 3, 15);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Running shipkeep = Running.shipkeep();
    private final PriceBooks books = shipkeep.bean(PriceBooks.class);

    private AccountTerms terms(long account, LocalDate from, LocalDate through) {
        return Objects.requireNonNull(Acting.as(SignedIn.SYSTEM, () -> books.termsOf(List.of(account), from, through))
                .get(account));
    }

    private static Parcel parcel(String currency, LocalDate day) {
        return Parcel.of(
                day, currency, "standard", Place.ofDivision("32"), Place.ofDivision("31"), Piece.ofWeight(3_000));
    }

    private static RatingResult rate(AccountTerms terms, LocalDate day) {
        return Objects.requireNonNull(terms.pricesOn(day)).book().explain(parcel(terms.currency(), day));
    }

    private static long fen(AccountTerms terms, LocalDate day) {
        return rate(terms, day) instanceof RatingResult.Rated rated
                ? rated.total().fen()
                : -1;
    }

    @Test
    void putsTheCustomersPriceBeforeTheGroupsTheGradesAndEverybodys() {
        TestTerms test = new TestTerms("XAA");
        CardVersion card = test.card("B-PRECEDE", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long account = test.account("B-PRECEDE");
        assertThat(fen(terms(account, NEW_YEAR, END), MID_MARCH)).isEqualTo(14_00);
        test.price("CAMPAIGN", null, null, card, NEW_YEAR, END, 5);
        assertThat(fen(terms(account, NEW_YEAR, END), MID_MARCH)).isEqualTo(13_30);
        grade(account, "gold", MID_MARCH.minusDays(1));
        test.price("GRADE", null, "gold", card, NEW_YEAR, END, 10);
        AccountTerms graded = terms(account, NEW_YEAR, END);
        assertThat(fen(graded, MID_MARCH)).isEqualTo(12_60);
        assertThat(fen(graded, MID_MARCH.minusDays(1))).isEqualTo(13_30);
        long contract = test.contract("B-PRECEDE", account, "STATED_ORDER", NEW_YEAR, END);
        test.cover(contract, account, account, NEW_YEAR, END);
        test.activate(contract);
        test.price("GROUP", account, null, card, NEW_YEAR, END, 20);
        assertThat(fen(terms(account, NEW_YEAR, END), MID_MARCH)).isEqualTo(11_20);
        test.price("CUSTOMER", account, null, card, MID_MARCH, END, 3);
        AccountTerms all = terms(account, NEW_YEAR, END);
        assertThat(fen(all, MID_MARCH)).isEqualTo(13_58);
        assertThat(fen(all, MID_MARCH.minusDays(1))).isEqualTo(11_20);
        assertThat(all.prices().getFirst().prices().origins())
                .extracting(PriceOrigin::source)
                .containsExactly(
                        PriceSource.CUSTOMER,
                        PriceSource.GROUP,
                        PriceSource.GRADE,
                        PriceSource.CAMPAIGN,
                        PriceSource.GENERAL);
    }

    private void grade(long account, String tier, LocalDate figuresOf) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET tier = ?, standing_day = ? WHERE id = ?")
                .params(tier, figuresOf, account)
                .update());
    }

    @Test
    void neverUsesAnExpiredPriceSilently() {
        TestTerms test = new TestTerms("XAB");
        CardVersion card = test.card("B-EXPIRED", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long account = test.account("B-EXPIRED");
        test.price("CUSTOMER", account, null, card, NEW_YEAR, MID_MARCH, 50);
        LocalDate later = MID_MARCH.plusMonths(3);
        AccountTerms terms = terms(account, later, later);
        assertThat(fen(terms, later)).isEqualTo(14_00);
        assertThat(rate(terms, later).trace().getFirst().key()).isEqualTo(TraceKey.OFFER_NOT_VALID);
    }

    @Test
    void takesTheLowestOnlyOnDaysOnWhichTheContractSaysSo() {
        TestTerms test = new TestTerms("XAC");
        CardVersion card = test.card("B-LOWEST", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long account = test.account("B-LOWEST");
        test.price("CUSTOMER", account, null, card, NEW_YEAR, END, 5);
        test.price("CAMPAIGN", null, null, card, NEW_YEAR, END, 30);
        long contract = test.contract("B-LOWEST", account, "LOWEST", MID_MARCH, END);
        test.cover(contract, account, account, MID_MARCH, END);
        test.activate(contract);
        AccountTerms terms = terms(account, NEW_YEAR, END);
        assertThat(terms.prices()).hasSize(2);
        assertThat(fen(terms, MID_MARCH.minusDays(1))).isEqualTo(13_30);
        assertThat(fen(terms, MID_MARCH)).isEqualTo(9_80);
    }

    @Test
    void letsPriceAndPayerChangeOnTheDayOnWhichASubsidiaryLeavesTheGroup() {
        TestTerms test = new TestTerms("XAD");
        CardVersion card = test.card("B-GROUP", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long head = test.account("B-GROUP-HEAD");
        long subsidiary = test.account("B-GROUP-SUB", World.HANGZHOU_AREA);
        long contract = test.contract("B-GROUP", head, "STATED_ORDER", NEW_YEAR, END);
        test.cover(contract, head, head, NEW_YEAR, END);
        test.cover(contract, head, subsidiary, NEW_YEAR, MID_MARCH);
        test.activate(contract);
        test.price("GROUP", head, null, card, NEW_YEAR, END, 10);
        LocalDate first = LocalDate.of(2026, 3, 1);
        LocalDate last = LocalDate.of(2026, 3, 31);
        AccountTerms terms = terms(subsidiary, first, last);
        assertThat(fen(terms, MID_MARCH)).isEqualTo(12_60);
        assertThat(fen(terms, MID_MARCH.plusDays(1))).isEqualTo(14_00);
        assertThat(terms.payers())
                .containsExactly(
                        new PayerSpan(first, MID_MARCH, head, contract),
                        new PayerSpan(MID_MARCH.plusDays(1), last, subsidiary, null));
        assertThat(shipkeep.as("manager-zj", () -> books.termsOf(List.of(subsidiary), first, last)))
                .as("the group is out of the person's sight, its terms are not")
                .isEqualTo(Map.of(subsidiary, terms));
        assertThat(shipkeep.as("manager-zj", () -> books.termsOf(List.of(head), first, last)))
                .isEmpty();
        Contracts contracts = shipkeep.bean(Contracts.class);
        assertThat(Acting.as(SignedIn.SYSTEM, () -> contracts.listCovered(List.of(head, subsidiary), first, last)))
                .containsExactlyInAnyOrder(
                        new CoveredSpan(head, head, first, last),
                        new CoveredSpan(head, subsidiary, first, MID_MARCH),
                        new CoveredSpan(subsidiary, subsidiary, MID_MARCH.plusDays(1), last));
        assertThat(Acting.as(SignedIn.SYSTEM, () -> contracts.billingTermsOf(List.of(head, subsidiary), last)))
                .hasEntrySatisfying(
                        head, found -> assertThat(found.creditDays()).isEqualTo(45))
                .containsEntry(subsidiary, BillingTerms.usual(subsidiary));
    }

    @Test
    void followsAMergeAndItsUndoing() {
        TestTerms test = new TestTerms("XAG");
        CardVersion card = test.card("B-MERGE", true, NEW_YEAR, null, TestTerms.SIMPLE);
        long survivor = test.account("B-MERGE-1");
        long duplicate = test.account("B-MERGE-2");
        long contract = test.contract("B-MERGE", duplicate, "STATED_ORDER", NEW_YEAR, END);
        test.cover(contract, duplicate, duplicate, NEW_YEAR, END);
        test.activate(contract);
        test.price("CUSTOMER", duplicate, null, card, NEW_YEAR, END, 10);
        publish(new AccountMerged(survivor, duplicate));
        assertThat(fen(terms(survivor, NEW_YEAR, END), MID_MARCH)).isEqualTo(12_60);
        assertThat(terms(survivor, NEW_YEAR, END).payers())
                .containsExactly(new PayerSpan(NEW_YEAR, END, survivor, contract));
        publish(new AccountMergeUndone(survivor, duplicate));
        assertThat(fen(terms(survivor, NEW_YEAR, END), MID_MARCH)).isEqualTo(14_00);
        assertThat(fen(terms(duplicate, NEW_YEAR, END), MID_MARCH)).isEqualTo(12_60);
    }

    private void publish(Object event) {
        FollowMerges follow = shipkeep.bean(FollowMerges.class);
        shipkeep.asSystem(() -> {
            switch (event) {
                case AccountMerged merged -> follow.on(merged);
                case AccountMergeUndone undone -> follow.on(undone);
                default -> throw new IllegalArgumentException(event.toString());
            }
            return true;
        });
    }

    @Test
    void refusesTwoContractsOnOneDayInTheDatabaseItself() {
        TestTerms test = new TestTerms("XAE");
        long account = test.account("B-TWICE");
        long first = test.contract("B-TWICE-1", account, "LOWEST", NEW_YEAR, MID_MARCH);
        long second = test.contract("B-TWICE-2", account, "LOWEST", MID_MARCH, null);
        test.cover(first, account, account, NEW_YEAR, MID_MARCH);
        assertThatThrownBy(() -> test.cover(second, account, account, MID_MARCH, null))
                .hasMessageContaining("cover_overlap");
    }

    @Test
    void answersForTenThousandAccountsAtOnceAndSharesTheBooks() {
        TestTerms test = new TestTerms("XAF");
        CardVersion card = test.card("B-MANY", true, NEW_YEAR, null, TestTerms.SIMPLE);
        List<Long> accounts = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO account.account (code, name, unit_id, org_path, currency)
                SELECT 'B-MANY-' || number, '许多' || number, id, path, 'XAF'
                FROM organization.unit, generate_series(1, 10000) number WHERE unit.id = ? RETURNING id""")
                .param(World.NANJING_AREA)
                .query(Long.class)
                .list());
        test.price("CUSTOMER", accounts.getFirst(), null, card, NEW_YEAR, null, 5);
        Map<Long, AccountTerms> terms = Acting.as(SignedIn.SYSTEM, () -> books.termsOf(accounts, NEW_YEAR, END));
        assertThat(terms).hasSize(10_000);
        assertThat(LongStream.of(1, 5, 9_999)
                        .mapToObj(number -> book(terms, accounts.get((int) number)))
                        .distinct())
                .hasSize(1);
        assertThat(book(terms, accounts.getFirst())).isNotSameAs(book(terms, accounts.getLast()));
    }

    private static OfferedPrices book(Map<Long, AccountTerms> terms, long account) {
        return Objects.requireNonNull(Objects.requireNonNull(terms.get(account)).pricesOn(MID_MARCH));
    }
}
