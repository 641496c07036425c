package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.contract.TestTerms;
import dev.shipkeep.deal.proposal.Objections;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.TestQuotes;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as evidence of each kind, and what comes close and does not. */
class EvidenceTest {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();
    private final LocalDate today = shipkeep.time().today();

    private static DealEntry entry(long parcels, String competitor, String next, @Nullable LocalDate nextOn) {
        return new DealEntry("依据", parcels, 1_000, null, null, competitor, "sweep", next, nextOn, null, null, null);
    }

    private Deal begin(long account) {
        DealEntry entry = entry(0, "", "", null);
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private Deal begin(String code) {
        return begin(new TestShippers().create(code, World.NANJING_AREA, "CNY"));
    }

    private Set<Evidence> held(Deal deal) {
        return shipkeep.as(AREA, () -> shipkeep.bean(EvidenceReader.class)
                .findHeld(shipkeep.bean(Deals.class).getDeal(deal.id())));
    }

    private void update(String sql, Object... values) {
        shipkeep.asSystem(() -> shipkeep.jdbc().sql(sql).params(values).update());
    }

    private long contact(Deal deal, String role, boolean active) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("INSERT INTO account.contact (account_id, name, role, active) VALUES (?, '吴', ?, ?) RETURNING id")
                .params(deal.accountId(), role, active)
                .query(Long.class)
                .single());
    }

    private long plan(Deal deal) {
        return shipkeep.as(AREA, () -> {
            Visits visits = shipkeep.bean(Visits.class);
            TestPeople.done(
                    visits.plan(deal.id(), new Visits.Plan(Visit.Way.TO_CUSTOMER, today, "价格", "", "", false, false)));
            return visits.list(deal.id()).getFirst().id();
        });
    }

    private void log(Deal deal, long visit, @Nullable Long contact) {
        shipkeep.as(
                AREA,
                () -> TestPeople.done(shipkeep.bean(Visits.class)
                        .log(deal.id(), visit, new Visits.Outcome(contact, "愿意试寄", "", null))));
    }

    private void change(Deal deal, DealEntry entry) {
        shipkeep.as(AREA, () -> {
            Deal now = shipkeep.bean(Deals.class).getDeal(deal.id());
            return TestPeople.done(shipkeep.bean(DealKeeper.class).change(deal.id(), now.version(), entry));
        });
    }

    @Test
    void contactsAndDecidersAreThoseWhoAreStillThere() {
        Deal deal = begin("E-PEOPLE");
        contact(deal, "decides", false);
        assertThat(held(deal)).doesNotContain(Evidence.CONTACT_KNOWN, Evidence.DECIDER_KNOWN);
        contact(deal, "uses", true);
        assertThat(held(deal)).contains(Evidence.CONTACT_KNOWN).doesNotContain(Evidence.DECIDER_KNOWN);
        contact(deal, "decides", true);
        assertThat(held(deal)).contains(Evidence.DECIDER_KNOWN);
    }

    @Test
    void aPlannedVisitIsNoneUntilItsResultIsLogged() {
        Deal deal = begin("E-VISIT");
        assertThat(held(deal)).doesNotContain(Evidence.VISIT_PLANNED, Evidence.VISIT_DONE, Evidence.FOLLOWED_UP);
        long visit = plan(deal);
        assertThat(held(deal))
                .contains(Evidence.VISIT_PLANNED)
                .doesNotContain(Evidence.VISIT_DONE, Evidence.FOLLOWED_UP);
        log(deal, visit, contact(deal, "uses", true));
        assertThat(held(deal))
                .contains(Evidence.VISIT_DONE, Evidence.FOLLOWED_UP)
                .doesNotContain(Evidence.DECIDER_MET);
        log(deal, plan(deal), contact(deal, "decides", true));
        assertThat(held(deal)).contains(Evidence.DECIDER_MET);
    }

    @Test
    void aVisitFromBeforeTheStepIsNoFollowUpInIt() {
        Deal deal = begin("E-FOLLOW");
        log(deal, plan(deal), null);
        update("UPDATE deal.visit SET done_at = done_at - interval '2 days' WHERE deal_id = ?", deal.id());
        assertThat(held(deal)).contains(Evidence.VISIT_DONE).doesNotContain(Evidence.FOLLOWED_UP);
    }

    @Test
    void theDealItselfSaysVolumeCarrierAndADayToCome() {
        Deal deal = begin("E-ENTRY");
        Evidence[] ofEntry = {Evidence.VOLUME_KNOWN, Evidence.COMPETITOR_KNOWN, Evidence.NEXT_DECIDED};
        assertThat(held(deal)).doesNotContain(ofEntry);
        change(deal, entry(1, "甲速递", "送合同", today.minusDays(1)));
        assertThat(held(deal))
                .contains(Evidence.VOLUME_KNOWN, Evidence.COMPETITOR_KNOWN)
                .doesNotContain(Evidence.NEXT_DECIDED);
        change(deal, entry(1, "甲速递", "", today));
        assertThat(held(deal)).doesNotContain(Evidence.NEXT_DECIDED);
        change(deal, entry(1, "甲速递", "送合同", today));
        assertThat(held(deal)).contains(ofEntry);
    }

    @Test
    void quotesCountWhenTheyAreApprovedAndMadeForThisDeal() {
        TestQuotes quotes = new TestQuotes("EVQ");
        long account = quotes.shipper("E-QUOTE");
        Quote quote = quotes.create(AREA, "依据报价", account, quotes.card("EVQ-LIST", CardKind.PRICE, "", 10, 2, 20, 5));
        Deal deal = begin(account);
        update(
                "UPDATE quote.quote SET state = 'APPROVED', made_at = now() - interval '1 day' WHERE id = ?",
                quote.id());
        assertThat(held(deal)).doesNotContain(Evidence.QUOTE_APPROVED);
        update("UPDATE deal.deal SET made_at = made_at - interval '2 days' WHERE id = ?", deal.id());
        assertThat(held(deal)).contains(Evidence.QUOTE_APPROVED);
        update("UPDATE quote.quote SET state = 'DRAFT' WHERE id = ?", quote.id());
        assertThat(held(deal)).doesNotContain(Evidence.QUOTE_APPROVED);
    }

    @Test
    void aProposalCountsWhenItWasGivenToTheCustomer() {
        Deal deal = begin("E-PROPOSAL");
        update("""
                INSERT INTO deal.proposal (deal_id, number, parcels, revenue_fen, on_time_basis_points, by_name, made_at)
                VALUES (?, 'P-EVIDENCE', 800, 640000, 9650, '演练', now())""", deal.id());
        assertThat(held(deal)).doesNotContain(Evidence.PROPOSAL_ISSUED);
        update("UPDATE deal.proposal SET issued_at = now() WHERE deal_id = ?", deal.id());
        assertThat(held(deal)).contains(Evidence.PROPOSAL_ISSUED);
    }

    @Test
    void oneUnansweredObjectionIsEnoughToWait() {
        Deal deal = begin("E-OBJECTION");
        assertThat(held(deal)).contains(Evidence.OBJECTIONS_ANSWERED);
        Objections objections = shipkeep.bean(Objections.class);
        shipkeep.as(AREA, () -> TestPeople.done(objections.add(deal.id(), "price", "太贵", "按首重续重算更省")));
        assertThat(held(deal)).contains(Evidence.OBJECTIONS_ANSWERED);
        shipkeep.as(AREA, () -> TestPeople.done(objections.add(deal.id(), "price", "还是贵", "")));
        assertThat(held(deal)).doesNotContain(Evidence.OBJECTIONS_ANSWERED);
    }

    @Test
    void aTrialCountsWhenItWasJudgedToHavePassed() {
        Deal deal = begin("E-TRIAL");
        update("""
                INSERT INTO deal.trial (deal_id, since, through, parcels, on_time_basis_points, faults, agreed_with, by_name)
                VALUES (?, ?, ?, 3, 9000, 0, '吴', '演练')""", deal.id(), today, today);
        assertThat(held(deal)).doesNotContain(Evidence.TRIAL_PASSED);
        update("UPDATE deal.trial SET judged_at = now(), passed = false WHERE deal_id = ?", deal.id());
        assertThat(held(deal)).doesNotContain(Evidence.TRIAL_PASSED);
        update("UPDATE deal.trial SET passed = true WHERE deal_id = ?", deal.id());
        assertThat(held(deal)).contains(Evidence.TRIAL_PASSED);
    }

    @Test
    void parcelsCountFromTheDayOnWhichTheDealBegan() {
        Deal deal = begin("E-PARCELS");
        update("""
                INSERT INTO waybill.account_day (account_id, day, parcels, costed_parcels, weighed_parcels, delivered,
                    on_time, late, lost, damaged, returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
                VALUES (?, ?, 1, 0, 0, 0, 0, 0, 0, 0, 0, 900, 0, 0, 0)""", deal.accountId(), today.minusDays(1));
        assertThat(held(deal)).doesNotContain(Evidence.PARCELS_SENT);
        update("UPDATE deal.deal SET made_at = made_at - interval '1 day' WHERE id = ?", deal.id());
        assertThat(held(deal)).contains(Evidence.PARCELS_SENT);
    }

    @Test
    void aContractCountsOnTheDaysOnWhichItCoversTheAccount() {
        assertThat(held(covered("E-PAST", today.minusDays(30), today.minusDays(1))))
                .doesNotContain(Evidence.CONTRACT_IN_FORCE);
        assertThat(held(covered("E-COMING", today.plusDays(1), null))).doesNotContain(Evidence.CONTRACT_IN_FORCE);
        assertThat(held(covered("E-TODAY", today, today))).contains(Evidence.CONTRACT_IN_FORCE);
        assertThat(held(covered("E-OPEN", today.minusDays(1), null))).contains(Evidence.CONTRACT_IN_FORCE);
    }

    private Deal covered(String code, LocalDate from, @Nullable LocalDate through) {
        TestTerms terms = new TestTerms("EVC");
        long account = terms.account(code);
        terms.cover(terms.contract(code, account, "STATED_ORDER", from, through), account, account, from, through);
        return begin(account);
    }

    @Test
    void theEvaluationIsDueNinetyDaysAfterSigning() {
        Deal deal = begin("E-NINETY");
        update(
                "INSERT INTO deal.promise (deal_id, won_on, parcels, revenue_fen) VALUES (?, ?, 1, 1)",
                deal.id(),
                today);
        update("UPDATE deal.promise SET won_on = ? WHERE deal_id = ?", today.minusDays(89), deal.id());
        assertThat(held(deal)).doesNotContain(Evidence.EVALUATION_DUE);
        update("UPDATE deal.promise SET won_on = ? WHERE deal_id = ?", today.minusDays(90), deal.id());
        assertThat(held(deal)).contains(Evidence.EVALUATION_DUE);
    }

    @Test
    void anArchiveIsCompleteWithCodeIndustryPlaceAndSomebody() {
        Deal deal = begin("E-ARCHIVE");
        contact(deal, "uses", true);
        update(
                "UPDATE account.account SET credit_code = '91320102MA1NEVID03', industry = 'retail', division_code = '320102'"
                        + " WHERE id = ?",
                deal.accountId());
        assertThat(held(deal)).contains(Evidence.ARCHIVE_COMPLETE);
        for (String column : new String[] {"credit_code", "industry", "division_code"}) {
            update("UPDATE account.account SET " + column + " = NULL WHERE id = ?", deal.accountId());
            assertThat(held(deal)).as(column).doesNotContain(Evidence.ARCHIVE_COMPLETE);
            update(
                    "UPDATE account.account SET " + column + " = ? WHERE id = ?",
                    column.equals("credit_code")
                            ? "91320102MA1NEVID03"
                            : column.equals("industry") ? "retail" : "320102",
                    deal.accountId());
        }
        update("UPDATE account.contact SET active = false WHERE account_id = ?", deal.accountId());
        assertThat(held(deal)).doesNotContain(Evidence.ARCHIVE_COMPLETE);
    }
}
