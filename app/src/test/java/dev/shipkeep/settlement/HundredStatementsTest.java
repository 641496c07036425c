package dev.shipkeep.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.settlement.StatementSum;
import dev.shipkeep.pricing.CardVersion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A hundred accounts, some in groups, with prices, rebates and corrections by chance, against {@link SlowStatements}. */
class HundredStatementsTest {

    private static final int ACCOUNTS = 100;
    private static final int GROUPS = 15;
    private static final int MONTHS = 5;
    private static final int PARCELS_A_MONTH = 700;
    private static final int CORRECTIONS_A_MONTH = 40;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private final Random random = new Random(20_260_101);
    private final Running shipkeep = Running.shipkeep();
    private final TestSettlement test = new TestSettlement("XEA");
    private final List<Long> accounts = new ArrayList<>();
    private final List<SlowStatements.Cover> covers = new ArrayList<>();
    private final List<SlowStatements.Term> terms = new ArrayList<>();
    private final Map<Long, Integer> percentOff = new HashMap<>();
    private final List<Map<String, String>> sent = new ArrayList<>();

    @Test
    void addUpToTheFenAsASlowCountDoes() {
        CardVersion card = test.card();
        createAccounts(card);
        SlowStatements slow = new SlowStatements(card.id(), covers, terms, percentOff);
        long sum = 0;
        for (int number = 0; number < MONTHS; number++) {
            YearMonth month = YearMonth.from(FIRST).plusMonths(number);
            send(month);
            correct(month);
            test.rate();
            Map<Long, Long> expected = slow.settle(month);
            test.settle(month, accounts.toArray(Long[]::new));
            Map<Long, Long> owed = owed(month);
            assertThat(owed).as(month.toString()).isEqualTo(expected);
            sum += owed.values().stream().mapToLong(Long::longValue).sum();
        }
        assertThat(accounts.stream().mapToLong(test::owed).sum())
                .as("the ledger holds what the statements say")
                .isEqualTo(sum);
    }

    private void createAccounts(CardVersion card) {
        for (int number = 0; number < ACCOUNTS; number++) {
            long account = test.account("H-" + number);
            accounts.add(account);
            if (random.nextInt(3) == 0) {
                int percent = 1 + random.nextInt(30);
                percentOff.put(account, percent);
                test.terms().price("CUSTOMER", account, null, card, FIRST, null, percent);
            }
        }
        for (int group = 0; group < GROUPS; group++) {
            createGroup(group);
        }
    }

    /** A head with up to three others, which join and leave on any day. */
    private void createGroup(int group) {
        long head = accounts.get(group);
        long contract = test.contract("H-" + group, head, FIRST, LAST);
        covers.add(new SlowStatements.Cover(head, head, FIRST, LAST));
        for (int place = 0; place < random.nextInt(4); place++) {
            long account = accounts.get(GROUPS + group * 4 + place);
            LocalDate from = FIRST.plusDays(random.nextInt(90));
            LocalDate through = from.plusDays(random.nextInt(120));
            test.terms().cover(contract, head, account, from, through);
            covers.add(new SlowStatements.Cover(head, account, from, through));
        }
        TreeMap<Integer, Integer> tiers = new TreeMap<>();
        int percent = 1 + random.nextInt(3);
        for (int from = 1 + random.nextInt(10); tiers.size() < 3; from += 1 + random.nextInt(25)) {
            tiers.put(from, percent);
            percent += 1 + random.nextInt(5);
        }
        int months = List.of(1, 3, 12).get(random.nextInt(3));
        long[] figures = tiers.entrySet().stream()
                .flatMapToLong(tier -> java.util.stream.LongStream.of(tier.getKey(), tier.getValue()))
                .toArray();
        test.rebate(contract, "H-V" + group, months == 1 ? "MONTH" : months == 3 ? "QUARTER" : "YEAR", FIRST, figures);
        test.terms().activate(contract);
        terms.add(new SlowStatements.Term("H-V" + group, head, months, tiers));
    }

    private void send(YearMonth month) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 0; number < PARCELS_A_MONTH; number++) {
            LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            Map<String, String> row = test.parcel("H-" + random.nextInt(ACCOUNTS), "H" + month + "-" + number, day);
            row.put("weight_grams", 1 + random.nextInt(12_000) + "g");
            row.put("destination_region", random.nextInt(3) == 0 ? "广东省" : "浙江省");
            row.put("services", random.nextInt(9) == 0 ? "退回" : "");
            row.put("declared_value", random.nextInt(6) == 0 ? 1 + random.nextInt(50_000) + ".37" : "");
            rows.add(row);
        }
        test.load(rows);
        sent.addAll(rows);
    }

    /** Parcels of any month so far weigh something else. */
    private void correct(YearMonth month) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (int number = 0; number < CORRECTIONS_A_MONTH; number++) {
            Map<String, String> row = sent.get(random.nextInt(sent.size()));
            row.put("weight_grams", 1 + random.nextInt(12_000) + "g");
            row.put("news_at", month.plusMonths(1).atDay(2) + " 10:00");
            rows.put(String.valueOf(row.get("waybill_no")), row);
        }
        test.load(List.copyOf(rows.values()));
    }

    /** Totals of the month's statements, each checked against its items and its lines. */
    private Map<Long, Long> owed(YearMonth month) {
        Map<Long, Long> owed = new TreeMap<>();
        for (long account : accounts) {
            if (test.hasStatement(account, month)) {
                Statement statement = test.statement(account, month);
                List<StatementPart> parts = test.parts(account, month);
                long total = statement.sums().totalFen();
                assertThat(statement.state()).isEqualTo(StatementState.CLOSED);
                assertThat(parts.stream().mapToLong(StatementPart::amountFen).sum())
                        .isEqualTo(total);
                assertThat(statement.sums().taxFen()).isEqualTo(StatementSum.taxIn(total, Share.ofPercent(6)));
                assertThat(lines(statement)).isEqualTo(parcels(parts));
                owed.put(account, total);
            }
        }
        return owed;
    }

    /** Freight and surcharges. */
    private static long parcels(List<StatementPart> parts) {
        return parts.stream()
                .filter(part -> switch (part.kind()) {
                    case FREIGHT, SURCHARGE -> true;
                    case ADJUSTMENT, REBATE, SHORTFALL -> false;
                })
                .mapToLong(StatementPart::amountFen)
                .sum();
    }

    private long lines(Statement statement) {
        AtomicLong sum = new AtomicLong();
        shipkeep.asSystem(() -> {
            shipkeep.bean(StatementLines.class).forEach(statement.id(), line -> sum.addAndGet(line.totalFen()));
            return true;
        });
        return sum.get();
    }
}
