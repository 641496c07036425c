package dev.shipkeep.deal;

import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.Where;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals as they stand. Whoever asks finds those of the accounts that he may see. */
@Component
@Transactional(readOnly = true)
public class Deals {

    public static final Set<String> PARAMETERS = parameters();
    public static final int PAGE_ROWS = 50;

    /** The outer join is left out by the planner where no condition asks for the account. */
    static final String FROM = " FROM deal.deal LEFT JOIN account.account ON account.id = deal.account_id";

    private final JdbcClient jdbc;
    private final DealRepository deals;
    private final DealFilter filter;

    Deals(JdbcClient jdbc, DealRepository deals, DealFilter filter) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.filter = filter;
    }

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(DealFilter.PARAMETERS);
        names.addAll(Set.of("sort", ListAddress.PLACE));
        return Set.copyOf(names);
    }

    /** What a list comes to, by currency, of most deals first. */
    public record Totals(List<Sum> sums) {

        public long deals() {
            return sums.stream().mapToLong(Sum::deals).sum();
        }

        public long open() {
            return sums.stream().mapToLong(Sum::open).sum();
        }
    }

    /**
     * Deals of one currency.
     *
     * @param revenueFen expected of a month, of those that are open
     * @param weightedFen the same times the probability
     * @param lost how many are lost
     * @param lostFen what those were expected to bring in a month
     */
    public record Sum(
            String currency, long deals, long open, long revenueFen, long weightedFen, long lost, long lostFen) {}

    /** @throws NotFound when there is none or it may not be seen */
    public Deal getDeal(long id) {
        return deals.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Holds a deal until the end of the transaction, so that what is made of it is made one after the other.
     *
     * @throws NotFound when there is none or it may not be seen
     */
    @Transactional
    public Deal lockDeal(long id) {
        return deals.lock(id).orElseThrow(NotFound::new);
    }

    /** In the order in which they happened. */
    public List<Passage> listPassages(long id) {
        return deals.listPassages(id);
    }

    /** The page of a list that an address names. */
    public Page<Deal> list(ListAddress address) {
        DealSort sort = DealSort.of(address);
        Slice slice = Slice.of(sort.key(), sort.key().descendingFirst(), address.value(ListAddress.PLACE), PAGE_ROWS);
        Where where = slice.in(filter.where(address));
        List<Deal> read = where.bind(jdbc.sql(DealRepository.SELECT + where.sql() + slice.tail()))
                .query((row, number) -> DealRepository.read(row))
                .list();
        return slice.page(read, sort::placeOf);
    }

    /** All that a list has, in its order. */
    public List<Deal> listAll(ListAddress address, int limit) {
        DealSort sort = DealSort.of(address);
        Where where = filter.where(address);
        return where.bind(jdbc.sql(DealRepository.SELECT + where.sql()
                        + sort.key().orderBy(sort.key().descendingFirst()) + " LIMIT " + limit))
                .query((row, number) -> DealRepository.read(row))
                .list();
    }

    /** Currencies of deals, that of most deals first. */
    public List<String> listCurrencies() {
        return jdbc.sql("SELECT currency FROM deal.deal GROUP BY currency ORDER BY count(*) DESC, currency")
                .query(String.class)
                .list();
    }

    public long count(ListAddress address) {
        Where where = filter.where(address);
        return where.bind(jdbc.sql("SELECT count(*)" + FROM + where.sql()))
                .query(Long.class)
                .single();
    }

    public Totals totals(ListAddress address) {
        Where where = filter.where(address);
        return new Totals(where.bind(jdbc.sql("""
                        SELECT deal.currency, count(*) AS deals, count(*) FILTER (WHERE deal.state = 'OPEN') AS open,
                               coalesce(sum(revenue_fen) FILTER (WHERE deal.state = 'OPEN'), 0) AS revenue_fen,
                               coalesce(sum(revenue_fen * coalesce(deal.probability_basis_points,
                                   step.probability_basis_points) / 10000) FILTER (WHERE deal.state = 'OPEN'), 0)
                                   AS weighted_fen,
                               count(*) FILTER (WHERE deal.state = 'LOST') AS lost,
                               coalesce(sum(revenue_fen) FILTER (WHERE deal.state = 'LOST'), 0) AS lost_fen
                        """ + FROM + " JOIN deal.step ON step.position = deal.step" + where.sql()
                        + " GROUP BY deal.currency ORDER BY deals DESC, deal.currency"))
                .query((row, number) -> new Sum(
                        row.getString("currency"),
                        row.getLong("deals"),
                        row.getLong("open"),
                        row.getLong("revenue_fen"),
                        row.getLong("weighted_fen"),
                        row.getLong("lost"),
                        row.getLong("lost_fen")))
                .list());
    }

    /** Those with a smaller id, newest first. */
    public List<Deal> listAfter(long id, int limit) {
        return jdbc.sql(DealRepository.SELECT + "WHERE deal.id < ? ORDER BY deal.id DESC LIMIT ?")
                .params(id, limit)
                .query((row, number) -> DealRepository.read(row))
                .list();
    }

    /** Those of an account, newest first. */
    public List<Deal> listOfAccount(long accountId, int limit) {
        return jdbc.sql(DealRepository.SELECT + "WHERE deal.account_id = ? ORDER BY deal.id DESC LIMIT ?")
                .params(accountId, limit)
                .query((row, number) -> DealRepository.read(row))
                .list();
    }
}
