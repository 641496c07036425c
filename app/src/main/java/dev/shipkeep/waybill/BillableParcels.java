package dev.shipkeep.waybill;

import dev.shipkeep.organization.Divisions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parcels that are to be paid for, as the core rates them. Whoever asks gets only parcels of accounts that the acting
 * person may see. They come one after the other and are not kept.
 */
@Component
public class BillableParcels {

    private static final int FETCH_ROWS = 4_000;

    private static final String SELECT = "SELECT " + BillableReader.COLUMNS;

    private static final String BILLABLE = " AND waybill.status NOT IN ('booked', 'cancelled')";

    /**
     * Every day is looked up by the key; the month's bounds leave one partition to be planned. The bounds of a day are
     * counted beforehand: row-level security keeps a join that counts them itself away from the key.
     */
    private static final String OF_DAYS = """
            WITH asked AS MATERIALIZED (
                SELECT account_id, (DATE '1970-01-01' + day)::timestamp AT TIME ZONE 'Asia/Shanghai' AS from_at,
                       (DATE '1970-01-02' + day)::timestamp AT TIME ZONE 'Asia/Shanghai' AS until_at
                FROM unnest(?::bigint[], ?::int[]) listed (account_id, day)
            )
            """ + SELECT + """
            FROM asked JOIN waybill.waybill ON waybill.account_id = asked.account_id
                    AND waybill.shipped_at >= asked.from_at AND waybill.shipped_at < asked.until_at
            WHERE waybill.shipped_at >= ?::date::timestamp AT TIME ZONE 'Asia/Shanghai'
              AND waybill.shipped_at < ?::date::timestamp AT TIME ZONE 'Asia/Shanghai'""" + BILLABLE;

    private static final String OF_SPAN = SELECT + """
            FROM waybill.waybill
            WHERE waybill.account_id = ANY (?)
              AND waybill.shipped_at >= ?::date::timestamp AT TIME ZONE 'Asia/Shanghai'
              AND waybill.shipped_at < ?::date::timestamp AT TIME ZONE 'Asia/Shanghai'""" + BILLABLE;

    private static final String OF_NUMBER = SELECT + """
            FROM waybill.waybill_number number JOIN waybill.waybill ON waybill.account_id = number.account_id
                AND waybill.shipped_at = number.shipped_at AND waybill.waybill_no = number.waybill_no
            WHERE number.waybill_no = ?""" + BILLABLE;

    private final JdbcClient jdbc;
    private final Divisions divisions;

    BillableParcels(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** The parcels of accounts' days, month by month; those of an account's day follow each other. */
    @Transactional(readOnly = true)
    public void forEach(AccountDays days, Consumer<BillableParcel> taker) {
        BillableReader reader = new BillableReader(new PlaceMemory(divisions), taker);
        byMonth(days).forEach((month, ofMonth) -> jdbc.sql(OF_DAYS)
                .withFetchSize(FETCH_ROWS)
                .param(Arrays.stream(ofMonth.accounts()).boxed().toArray(Long[]::new))
                .param(Arrays.stream(ofMonth.days()).boxed().toArray(Integer[]::new))
                .param(month.atDay(1))
                .param(month.plusMonths(1).atDay(1))
                .query(reader));
    }

    /** The parcels of accounts between two days, in no order. */
    @Transactional(readOnly = true)
    public void forEach(
            Collection<Long> accountIds, LocalDate from, LocalDate through, Consumer<BillableParcel> taker) {
        jdbc.sql(OF_SPAN)
                .withFetchSize(FETCH_ROWS)
                .param(accountIds.toArray(Long[]::new))
                .param(from)
                .param(through.plusDays(1))
                .query(new BillableReader(new PlaceMemory(divisions), taker));
    }

    /** The parcel of a number; empty when it is not there, not to be seen or not to be paid for. */
    @Transactional(readOnly = true)
    public Optional<BillableParcel> find(String waybillNo) {
        AtomicReference<BillableParcel> found = new AtomicReference<>();
        jdbc.sql(OF_NUMBER).param(waybillNo).query(new BillableReader(new PlaceMemory(divisions), found::set));
        return Optional.ofNullable(found.get());
    }

    private static Map<YearMonth, AccountDays> byMonth(AccountDays days) {
        Map<YearMonth, AccountDays> months = new TreeMap<>();
        for (int index = 0; index < days.size(); index++) {
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(days.day(index)));
            months.computeIfAbsent(month, absent -> new AccountDays()).add(days.account(index), days.day(index));
        }
        return months;
    }
}
