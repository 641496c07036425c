package dev.shipkeep.receivable.cod;

import dev.shipkeep.contract.AccountTerms;
import dev.shipkeep.contract.PriceBooks;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.waybill.CollectedParcel;
import dev.shipkeep.waybill.CollectedParcels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes parcels in that were delivered against payment, each once, however often it looks. */
@Component
public class CodIntake {

    /** News of a delivery may come late. */
    private static final int DAYS_BACK = 62;

    private static final int CHUNK_ROWS = 5_000;

    private final JdbcClient jdbc;
    private final CollectedParcels collected;
    private final PriceBooks books;
    private final BusinessTime time;

    CodIntake(JdbcClient jdbc, CollectedParcels collected, PriceBooks books, BusinessTime time) {
        this.jdbc = jdbc;
        this.collected = collected;
        this.books = books;
        this.time = time;
    }

    /** @return how many parcels were new */
    @Transactional
    public int takeIn() {
        LocalDate through = time.today().minusDays(1);
        LocalDate from = through.minusDays(DAYS_BACK);
        List<CollectedParcel> all = new ArrayList<>();
        collected.forEach(from, through, all::add);
        int added = 0;
        for (int start = 0; start < all.size(); start += CHUNK_ROWS) {
            added += write(all.subList(start, Math.min(all.size(), start + CHUNK_ROWS)), from, through);
        }
        return added;
    }

    private int write(List<CollectedParcel> parcels, LocalDate from, LocalDate through) {
        List<Long> accounts =
                parcels.stream().map(CollectedParcel::accountId).distinct().toList();
        Map<Long, AccountTerms> terms = books.termsOf(accounts, from, through);
        return jdbc.sql("""
                INSERT INTO receivable.cod_parcel (waybill_no, account_id, payer_id, currency, delivered_day, amount_fen)
                SELECT waybill_no, account_id, payer_id, currency, delivered_day, amount_fen
                FROM unnest(?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::date[], ?::bigint[])
                         row (waybill_no, account_id, payer_id, currency, delivered_day, amount_fen)
                ON CONFLICT (waybill_no) DO NOTHING""")
                .param(parcels.stream().map(CollectedParcel::waybillNo).toArray(String[]::new))
                .param(parcels.stream().map(CollectedParcel::accountId).toArray(Long[]::new))
                .param(parcels.stream().map(parcel -> payer(parcel, terms)).toArray(Long[]::new))
                .param(parcels.stream().map(CollectedParcel::currency).toArray(String[]::new))
                .param(parcels.stream()
                        .map(parcel -> parcel.deliveredDay().toString())
                        .toArray(String[]::new))
                .param(parcels.stream().map(CollectedParcel::amountFen).toArray(Long[]::new))
                .update();
    }

    /** Collected money goes to whoever pays for the parcel. */
    private static long payer(CollectedParcel parcel, Map<Long, AccountTerms> terms) {
        AccountTerms found = terms.get(parcel.accountId());
        return found == null ? parcel.accountId() : found.payerOn(parcel.deliveredDay());
    }
}
