package dev.shipkeep.deal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals as they stand. Whoever asks finds those of the accounts that he may see. */
@Component
@Transactional(readOnly = true)
public class Deals {

    public static final Set<String> PARAMETERS = Set.of("q", "state", "step", "source", "mine", ListAddress.PLACE);
    public static final int PAGE_ROWS = 50;

    private static final SortKey NEWEST = new SortKey("id", "deal.id", "deal.id", SortKey.Kind.NUMBER, true);
    private static final String FROM = " FROM deal.deal JOIN account.account ON account.id = deal.account_id";

    private final JdbcClient jdbc;
    private final DealRepository deals;

    Deals(JdbcClient jdbc, DealRepository deals) {
        this.jdbc = jdbc;
        this.deals = deals;
    }

    /** @param weightedFen expected revenue of a month times its probability, of deals that are open */
    public record Totals(long deals, long open, long revenueFen, long weightedFen) {}

    /** @throws NotFound when there is none or it may not be seen */
    public Deal getDeal(long id) {
        return deals.find(id).orElseThrow(NotFound::new);
    }

    /** In the order in which they happened. */
    public List<Passage> listPassages(long id) {
        return deals.listPassages(id);
    }

    /** The page of a list that an address names, newest first. */
    public Page<Deal> list(ListAddress address) {
        Where where = where(address);
        Optional<Place> place = Place.parse(address.value(ListAddress.PLACE));
        boolean placed = place.isPresent() && NEWEST.addPlace(where, place.get(), true);
        boolean backwards = placed && place.orElseThrow().direction() == Place.Direction.BEFORE;
        List<Deal> read = where.bind(jdbc.sql(
                        DealRepository.SELECT + where.sql() + NEWEST.orderBy(!backwards) + " LIMIT " + (PAGE_ROWS + 1)))
                .query((row, number) -> DealRepository.read(row))
                .list();
        return Page.of(
                read,
                PAGE_ROWS,
                placed ? place.orElseThrow() : null,
                (row, direction) -> new Place(direction, Long.toString(row.id()), row.id()));
    }

    /** All that a list has, newest first. */
    public List<Deal> listAll(ListAddress address, int limit) {
        Where where = where(address);
        return where.bind(jdbc.sql(DealRepository.SELECT + where.sql() + " ORDER BY deal.id DESC LIMIT " + limit))
                .query((row, number) -> DealRepository.read(row))
                .list();
    }

    public Totals totals(ListAddress address) {
        Where where = where(address);
        return where.bind(jdbc.sql("""
                        SELECT count(*) AS deals, count(*) FILTER (WHERE deal.state = 'OPEN') AS open,
                               coalesce(sum(revenue_fen) FILTER (WHERE deal.state = 'OPEN'), 0) AS revenue_fen,
                               coalesce(sum(revenue_fen * coalesce(deal.probability_basis_points,
                                   step.probability_basis_points) / 10000) FILTER (WHERE deal.state = 'OPEN'), 0)
                                   AS weighted_fen""" + FROM + " JOIN deal.step ON step.position = deal.step" + where.sql()))
                .query((row, number) -> new Totals(
                        row.getLong("deals"),
                        row.getLong("open"),
                        row.getLong("revenue_fen"),
                        row.getLong("weighted_fen")))
                .single();
    }

    static Where where(ListAddress address) {
        Where where = new Where();
        String state = address.value("state");
        if (Arrays.stream(DealState.values()).anyMatch(known -> known.name().equals(state))) {
            where.and("deal.state = ?", state);
        }
        if (address.value("step").matches("\\d{1,2}")) {
            where.and("deal.step = ?", Integer.parseInt(address.value("step")));
        }
        if (DealChoices.SOURCES.contains(address.value("source"))) {
            where.and("deal.source = ?", address.value("source"));
        }
        if (address.has("mine")) {
            where.and("deal.owner_id = ?", Acting.get().id());
        }
        String text = address.value("q");
        if (!text.isEmpty()) {
            where.and(
                    "(strpos(deal.number, upper(?)) > 0 OR strpos(deal.title, ?) > 0 OR strpos(account.name, ?) > 0"
                            + " OR strpos(deal.owner_name, ?) > 0)",
                    text,
                    text,
                    text,
                    text);
        }
        return where;
    }

    /** Those of an account, newest first. */
    public List<Deal> listOfAccount(long accountId, int limit) {
        return jdbc.sql(DealRepository.SELECT + "WHERE deal.account_id = ? ORDER BY deal.id DESC LIMIT ?")
                .params(accountId, limit)
                .query((row, number) -> DealRepository.read(row))
                .list();
    }
}
