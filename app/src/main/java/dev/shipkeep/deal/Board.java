package dev.shipkeep.deal;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals that move, side by side in their steps; of each step those first that have been there longest. */
@Component
public class Board {

    public static final int CARDS = 12;

    private final JdbcClient jdbc;
    private final Steps steps;
    private final DealFilter filter;

    Board(JdbcClient jdbc, Steps steps, DealFilter filter) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.filter = filter;
    }

    /**
     * One step of the board.
     *
     * @param deals all that are in it
     * @param revenues what they are expected to bring in a month, by currency, of most deals first
     * @param cards the first of them
     */
    public record Lane(Step step, long deals, List<Revenue> revenues, List<Deal> cards) {}

    /** Of one currency. */
    public record Revenue(String currency, long fen) {}

    private record Sum(long deals, Revenue revenue) {}

    @Transactional(readOnly = true)
    public List<Lane> list(ListAddress address) {
        Map<Integer, List<Sum>> sums = sums(address);
        Map<Integer, List<Deal>> cards = cards(address);
        List<Lane> lanes = new ArrayList<>();
        for (Step step : steps.listSteps()) {
            List<Sum> found = sums.getOrDefault(step.position(), List.of());
            lanes.add(new Lane(
                    step,
                    found.stream().mapToLong(Sum::deals).sum(),
                    found.stream().map(Sum::revenue).toList(),
                    cards.getOrDefault(step.position(), List.of())));
        }
        return lanes;
    }

    private Where where(ListAddress address) {
        return filter.where(address).and("deal.state IN ('OPEN', 'WON')");
    }

    private Map<Integer, List<Sum>> sums(ListAddress address) {
        Where where = where(address);
        Map<Integer, List<Sum>> sums = new HashMap<>();
        where.bind(jdbc.sql("""
                        SELECT step, deal.currency, count(*) AS deals, sum(revenue_fen)::bigint AS revenue_fen
                        """ + Deals.FROM + where.sql()
                        + " GROUP BY step, deal.currency ORDER BY deals DESC, deal.currency"))
                .query(row -> {
                    sums.computeIfAbsent(row.getInt("step"), absent -> new ArrayList<>())
                            .add(new Sum(
                                    row.getLong("deals"),
                                    new Revenue(row.getString("currency"), row.getLong("revenue_fen"))));
                });
        return sums;
    }

    private Map<Integer, List<Deal>> cards(ListAddress address) {
        Where where = where(address);
        Map<Integer, List<Deal>> cards = new HashMap<>();
        where.bind(jdbc.sql("WITH placed AS (SELECT deal.id,"
                        + " row_number() OVER (PARTITION BY deal.step ORDER BY deal.step_since, deal.id) AS place"
                        + Deals.FROM + where.sql() + ") " + DealRepository.SELECT
                        + "JOIN placed ON placed.id = deal.id WHERE place <= " + CARDS + " ORDER BY deal.step, place"))
                .query(row -> {
                    Deal deal = DealRepository.read(row);
                    cards.computeIfAbsent(deal.step(), absent -> new ArrayList<>())
                            .add(deal);
                });
        return cards;
    }
}
