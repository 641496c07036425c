package dev.shipkeep.demo;

import dev.shipkeep.approval.Approval;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.PeopleDirectory;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.quote.ProfileLine;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteBasis;
import dev.shipkeep.quote.QuoteEntry;
import dev.shipkeep.quote.QuoteKeeper;
import dev.shipkeep.quote.QuoteRule;
import dev.shipkeep.quote.QuoteState;
import dev.shipkeep.quote.QuoteTerms;
import dev.shipkeep.quote.QuoteWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Some forty quotes of the demo carrier, on their real parcels, in every state. */
@Component
class DemoQuotes implements DemoChapter {

    private static final int ORDER = 50;
    private static final int QUOTES = 38;
    private static final int MOST_STEPS = 6;
    private static final String CARD = "STD-NET";
    private static final List<Integer> OFF = List.of(5, 8, 12, 10, 18, 15, 25, 20, 30, 45);
    private static final List<String> COMMENTS =
            List.of("毛利偏低，请把华南流向的折扣降到 15% 以内。", "请补充客户的月发货承诺后再报。", "竞争对手报价低于我方，请附对比说明。");
    private static final List<String> LOSSES = List.of("对手价格更低", "客户推迟招标", "客户改用自有车队", "时效达不到客户要求");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final QuoteKeeper keeper;
    private final QuoteWay way;
    private final Approvals approvals;
    private final DemoHands hands;
    private final BusinessTime time;

    DemoQuotes(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            QuoteKeeper keeper,
            QuoteWay way,
            Approvals approvals,
            DemoHands hands,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.keeper = keeper;
        this.way = way;
        this.approvals = approvals;
        this.hands = hands;
        this.time = time;
    }

    /** Who sees an account and sells to it. */
    @Component
    static class DemoHands {

        private final JdbcClient jdbc;
        private final PeopleDirectory directory;
        private final RateCards cards;

        DemoHands(JdbcClient jdbc, PeopleDirectory directory, RateCards cards) {
            this.jdbc = jdbc;
            this.directory = directory;
            this.cards = cards;
        }

        SignedIn person(long id) {
            return directory.findPerson(id).orElseThrow();
        }

        long card() {
            return cards.findCard(CARD).orElseThrow().id();
        }

        /** Somebody who may decide on the step that waits. */
        Optional<SignedIn> findApprover(Approval approval) {
            return jdbc.sql("""
                    SELECT person.id FROM approval.step
                        JOIN organization.person ON person.unit_id = step.unit_id AND person.active
                        JOIN organization.person_role ON person_role.person_id = person.id
                        JOIN organization.role ON role.code = person_role.role_code
                    WHERE step.request_id = ? AND step.state = 'OPEN' AND 'APPROVE' = ANY (role.permissions)
                      AND person.id <> ? AND person.username IS NOT NULL
                    ORDER BY person.id LIMIT 1""")
                    .params(approval.id(), approval.requesterId())
                    .query(Long.class)
                    .optional()
                    .map(this::person);
        }
    }

    private record Shipper(long id, String name, long ownerId) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        List<Shipper> shippers = inTransaction(this::listShippers);
        for (int number = 0; number < shippers.size(); number++) {
            Shipper shipper = shippers.get(number);
            SignedIn seller = inTransaction(() -> hands.person(shipper.ownerId()));
            int index = number;
            Acting.run(seller, () -> tellOne(index, shipper));
        }
        inTransaction(way::expire);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Large shippers, half of them in Guangdong where most sign-ins are; none when the chapter was told already. */
    private List<Shipper> listShippers() {
        boolean told = jdbc.sql("SELECT EXISTS (SELECT FROM quote.quote)")
                .query(Boolean.class)
                .single();
        if (told) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT account.id, account.name, account.owner_id FROM account.account
                WHERE account.currency = 'CNY' AND account.parcels_12m > 500 AND account.active
                  AND account.merged_into IS NULL
                  AND EXISTS (SELECT FROM organization.person_role
                                  JOIN organization.role ON role.code = person_role.role_code
                              WHERE person_role.person_id = account.owner_id
                                AND 'QUOTE_WRITE' = ANY (role.permissions))
                ORDER BY row_number() OVER (PARTITION BY coalesce(account.region = '44', false)
                                            ORDER BY account.parcels_12m DESC, account.id), account.id LIMIT ?""")
                .param(QUOTES)
                .query((row, number) -> new Shipper(row.getLong("id"), row.getString("name"), row.getLong("owner_id")))
                .list();
    }

    private void tellOne(int index, Shipper shipper) {
        LocalDate today = time.today();
        LocalDate month = today.withDayOfMonth(1);
        QuoteTerms terms = new QuoteTerms(
                hands.card(),
                month.plusMonths(1),
                month.plusMonths(13).minusDays(1),
                today.plusDays(30),
                "面单与标准包装材料由我方提供。");
        boolean profile = index % 9 == 4;
        Quote quote = done(keeper.create(new QuoteEntry(
                (today.getYear() + 1) + " 年标准快递合作报价",
                shipper.id(),
                "",
                terms,
                profile ? QuoteBasis.profile() : QuoteBasis.past(month.minusMonths(2), month.minusDays(1)),
                profile ? profile() : List.of())));
        int off = OFF.get(index % OFF.size());
        Quote proposed = done(keeper.propose(quote.id(), List.of(QuoteRule.everywhere(off * 10_000L))));
        if (proposed.figures().level() != null && index % 6 != 0) {
            submit(index, proposed);
        }
    }

    private static List<ProfileLine> profile() {
        return List.of(
                new ProfileLine("32", "31", "standard", 900, 3_200),
                new ProfileLine("32", "33", "standard", 1_400, 2_600),
                new ProfileLine("32", "44", "standard", 2_200, 1_500),
                new ProfileLine("32", "11", "standard", 3_000, 800));
    }

    private void submit(int index, Quote quote) {
        if (way.submit(quote.id()) instanceof Change.Refused || index % 6 == 1) {
            return;
        }
        boolean returned = index % 6 == 2 && index % 4 == 0;
        for (int step = 0; step < MOST_STEPS && decide(quote, !returned, COMMENTS.get(index % COMMENTS.size())); ) {
            step++;
        }
        if (!returned) {
            answer(index, quote);
        }
    }

    /** Whether another level is to decide. */
    private boolean decide(Quote quote, boolean granted, String comment) {
        Approval approval = inTransaction(() -> approvals.listHistory(QuoteWay.KIND, quote.id()))
                .getFirst();
        Optional<SignedIn> approver = approval.isOpen()
                ? Acting.as(SignedIn.SYSTEM, () -> inTransaction(() -> hands.findApprover(approval)))
                : Optional.empty();
        approver.ifPresent(person -> Acting.run(
                person,
                () -> approvals.decide(
                        approval.id(), approval.waiting().orElseThrow().number(), granted, granted ? "同意" : comment)));
        return approver.isPresent() && granted;
    }

    private void answer(int index, Quote quote) {
        if (way.send(quote.id()) instanceof Change.Refused) {
            return;
        }
        switch (index % 6) {
            case 3 -> Acting.run(SignedIn.SYSTEM, () -> way.accept(quote.id()));
            case 4 -> way.lose(quote.id(), LOSSES.get(index % LOSSES.size()));
            case 5 -> Acting.run(SignedIn.SYSTEM, () -> runOut(quote));
            default -> {
                // The customer has not answered yet.
            }
        }
    }

    private void runOut(Quote quote) {
        LocalDate past = time.today().minusDays(3);
        inTransaction(() -> jdbc.sql("UPDATE quote.quote SET offer_until = ? WHERE id = ? AND state = ?")
                .params(past, quote.id(), QuoteState.SENT.name())
                .update());
    }

    private static <T> T done(Change<T> change) {
        if (change instanceof Change.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("A quote of the demo was refused: " + change);
    }
}
