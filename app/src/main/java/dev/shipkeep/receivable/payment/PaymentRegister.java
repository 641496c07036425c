package dev.shipkeep.receivable.payment;

import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds payments: those whose payer the acting person sees, and nobody's of the own units. */
@Component
public class PaymentRegister {

    public static final int PAGE_ROWS = 30;

    private static final SortKey NEWEST = new SortKey("day", "payment.day", "payment.id", SortKey.Kind.DAY, true);

    private final JdbcClient jdbc;
    private final PaymentStore store;

    PaymentRegister(JdbcClient jdbc, PaymentStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** @throws dev.shipkeep.platform.access.NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public Payment getPayment(long id) {
        return store.get(id);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<Payment> getPage(PaymentFilter filter, @Nullable Place place) {
        Where where = new Where();
        filter.addTo(where);
        Slice slice = Slice.of(NEWEST, true, place, PAGE_ROWS);
        slice.in(where);
        List<Payment> read = where.bind(jdbc.sql(PaymentStore.SELECT + where.sql() + slice.tail()))
                .query(PaymentStore::read)
                .list();
        return slice.page(
                read, (payment, direction) -> new Place(direction, payment.day().toString(), payment.id()));
    }

    /** In the order of their ids, for other programs. */
    @Transactional(readOnly = true)
    public List<Payment> list(PaymentFilter filter, long afterId, int limit) {
        Where where = new Where();
        filter.addTo(where);
        where.and("payment.id > ?", afterId);
        return where.bind(jdbc.sql(PaymentStore.SELECT + where.sql() + " ORDER BY payment.id LIMIT " + limit))
                .query(PaymentStore::read)
                .list();
    }

    /** Of a payer, newest first. */
    @Transactional(readOnly = true)
    public List<Payment> listOf(long payerId, int limit) {
        return jdbc.sql(PaymentStore.SELECT
                        + "WHERE payment.payer_id = ? ORDER BY payment.day DESC, payment.id DESC LIMIT ?")
                .param(payerId)
                .param(limit)
                .query(PaymentStore::read)
                .list();
    }

    /** How many are nobody's yet. */
    @Transactional(readOnly = true)
    public long countUnmatched() {
        String count = "SELECT count(*) FROM receivable.payment WHERE payer_id IS NULL AND discarded_reason IS NULL";
        return jdbc.sql(count).query(Long.class).single();
    }
}
