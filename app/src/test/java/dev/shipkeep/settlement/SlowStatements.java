package dev.shipkeep.settlement;

import dev.shipkeep.Running;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What payers owe for a month, written from the rules: it reads parcels and the sheet of the card, remembers what it billed,
 * and knows nothing of the application's rating and settlement.
 */
final class SlowStatements {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PENALTY = new BigDecimal("0.01");

    private final Running shipkeep = Running.shipkeep();
    private final List<Cover> covers;
    private final List<Term> terms;
    private final Map<Long, Integer> percentOff;
    private final Map<String, BigDecimal[]> prices;
    private final Map<String, Billed> billed = new HashMap<>();
    private final Map<String, BigDecimal> given = new HashMap<>();

    SlowStatements(long cardVersion, List<Cover> covers, List<Term> terms, Map<Long, Integer> percentOff) {
        this.covers = covers;
        this.terms = terms;
        this.percentOff = percentOff;
        this.prices = prices(cardVersion);
    }

    /** Days of an account that somebody else pays. */
    record Cover(long payer, long account, LocalDate from, LocalDate through) {}

    /** Percentages of freight from quantities of parcels on, over all that the payer pays; a year, a quarter or a month. */
    record Term(String code, long payer, int months, TreeMap<Integer, Integer> tiers) {}

    private record Billed(long payer, LocalDate day, BigDecimal amount) {}

    private record Stored(
            String no,
            long account,
            LocalDate day,
            long grams,
            String province,
            @Nullable String services,
            @Nullable Long declared) {}

    private Map<String, BigDecimal[]> prices(long cardVersion) {
        Map<String, BigDecimal[]> found = new HashMap<>();
        shipkeep.asSystem(() -> {
            shipkeep.jdbc().sql("""
                    SELECT destination_zone, price_fen, step_price_fen FROM pricing.sheet_row
                    WHERE version_id = ? AND price_fen IS NOT NULL AND destination_zone IS NOT NULL""").param(cardVersion).query(row -> {
                found.put(row.getString(1), new BigDecimal[] {row.getBigDecimal(2), row.getBigDecimal(3)});
            });
            return true;
        });
        return found;
    }

    private List<Stored> stored() {
        return shipkeep.asSystem(
                () -> shipkeep.jdbc().sql("""
                SELECT waybill_no AS no, account_id AS account, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
                       weight_grams AS grams, destination_region AS province, services, declared_value_fen AS declared
                FROM waybill.waybill WHERE currency = 'XEA' AND status NOT IN ('cancelled', 'booked')""").query(Stored.class).list());
    }

    private long payer(long account, LocalDate day) {
        return covers.stream()
                .filter(cover ->
                        cover.account() == account && !day.isBefore(cover.from()) && !day.isAfter(cover.through()))
                .findFirst()
                .map(Cover::payer)
                .orElse(account);
    }

    private BigDecimal freight(Stored parcel) {
        BigDecimal[] price = Objects.requireNonNull(prices.get(parcel.province().equals("44") ? "远" : "近"));
        BigDecimal kilograms = BigDecimal.valueOf(parcel.grams()).divide(THOUSAND, 0, RoundingMode.CEILING);
        BigDecimal list = price[0].add(price[1].multiply(kilograms.subtract(BigDecimal.ONE)));
        BigDecimal kept = HUNDRED.subtract(BigDecimal.valueOf(percentOff.getOrDefault(parcel.account(), 0)));
        return list.multiply(kept).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    private BigDecimal amount(Stored parcel) {
        BigDecimal total = freight(parcel);
        Long declared = parcel.declared();
        if (declared != null && declared > 0) {
            BigDecimal insurance =
                    BigDecimal.valueOf(declared).multiply(PENALTY).setScale(0, RoundingMode.HALF_UP);
            total = total.add(insurance.max(HUNDRED));
        }
        return parcel.services() == null ? total : total.add(BigDecimal.valueOf(800));
    }

    /** What every payer owes, and remembers it as billed. */
    Map<Long, Long> settle(YearMonth month) {
        List<Stored> parcels = stored();
        Map<Long, BigDecimal> owed = new TreeMap<>();
        Map<Long, TreeMap<LocalDate, Boolean>> corrected = new HashMap<>();
        for (Stored parcel : parcels) {
            BigDecimal amount = amount(parcel);
            Billed before = billed.get(parcel.no());
            if (before != null && before.amount().compareTo(amount) != 0) {
                owed.merge(before.payer(), amount.subtract(before.amount()), BigDecimal::add);
                corrected
                        .computeIfAbsent(before.payer(), payer -> new TreeMap<>())
                        .put(before.day(), true);
                billed.put(parcel.no(), new Billed(before.payer(), before.day(), amount));
            } else if (before == null && YearMonth.from(parcel.day()).equals(month)) {
                long payer = payer(parcel.account(), parcel.day());
                owed.merge(payer, amount, BigDecimal::add);
                billed.put(parcel.no(), new Billed(payer, parcel.day(), amount));
            }
        }
        for (Term term : terms) {
            TreeMap<LocalDate, Boolean> days = corrected.getOrDefault(term.payer(), new TreeMap<>());
            days.put(month.atDay(1), true);
            days.keySet().stream().map(day -> firstMonth(term, day)).distinct().forEach(first -> {
                BigDecimal rebate = rebate(term, first, month, parcels);
                if (rebate.signum() != 0) {
                    owed.merge(term.payer(), rebate.negate(), BigDecimal::add);
                }
            });
        }
        Map<Long, Long> answer = new TreeMap<>();
        owed.forEach((payer, fen) -> answer.put(payer, fen.longValueExact()));
        return answer;
    }

    private static YearMonth firstMonth(Term term, LocalDate day) {
        int month = (day.getMonthValue() - 1) / term.months() * term.months() + 1;
        return YearMonth.of(day.getYear(), month);
    }

    /** What the window brings now beyond what it brought before. */
    private BigDecimal rebate(Term term, YearMonth first, YearMonth month, List<Stored> parcels) {
        YearMonth last = first.plusMonths(term.months() - 1L);
        LocalDate through = (last.isAfter(month) ? month : last).atEndOfMonth();
        int quantity = 0;
        BigDecimal money = BigDecimal.ZERO;
        for (Stored parcel : parcels) {
            if (!parcel.day().isBefore(first.atDay(1))
                    && !parcel.day().isAfter(through)
                    && payer(parcel.account(), parcel.day()) == term.payer()) {
                quantity++;
                money = money.add(freight(parcel));
            }
        }
        Map.Entry<Integer, Integer> tier = term.tiers().floorEntry(quantity);
        BigDecimal due = tier == null
                ? BigDecimal.ZERO
                : money.multiply(BigDecimal.valueOf(tier.getValue())).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        BigDecimal before = Objects.requireNonNullElse(given.put(term.code() + first, due), BigDecimal.ZERO);
        return due.subtract(before);
    }
}
