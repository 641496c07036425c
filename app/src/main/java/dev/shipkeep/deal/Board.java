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
     * @param revenueFen what they are expected to bring in a month
     * @param cards the first of them
     */
    public record Lane(Step step, long deals, long revenueFen, List<Deal> cards) {}

    private record Sum(long deals, long revenueFen) {}

    @Transactional(readOnly = true)
    public List<Lane> list(ListAddress address) {
        Map<Integer, Sum> sums = sums(address);
        Map<Integer, List<Deal>> cards = cards(address);
        List<Lane> lanes = new ArrayList<>();
        for (Step step : steps.listSteps()) {
            Sum sum = sums.getOrDefault(step.position(), new Sum(0, 0));
            lanes.add(new Lane(step, sum.deals(), sum.revenueFen(), cards.getOrDefault(step.position(), List.of())));
        }
        return lanes;
    }

    private Where where(ListAddress address) {
        return filter.where(address).and("deal.state IN ('OPEN', 'WON')");
    }

    private Map<Integer, Sum> sums(ListAddress address) {
        Where where = where(address);
        Map<Integer, Sum> sums = new HashMap<>();
        where.bind(jdbc.sql("""
                        SELECT step, count(*) AS deals, sum(revenue_fen)::bigint AS revenue_fen
                        FROM deal.deal JOIN account.account ON account.id = deal.account_id""" + where.sql() + " GROUP BY step")).query(row -> {
            sums.put(row.getInt("step"), new Sum(row.getLong("deals"), row.getLong("revenue_fen")));
        });
        return sums;
    }

    private Map<Integer, List<Deal>> cards(ListAddress address) {
        Where where = where(address);
        Map<Integer, List<Deal>> cards = new HashMap<>();
        where.bind(jdbc.sql("SELECT * FROM (SELECT " + DealRepository.COLUMNS
                        + ", row_number() OVER (PARTITION BY deal.step ORDER BY deal.step_since, deal.id) AS place"
                        + " FROM deal.deal JOIN account.account ON account.id = deal.account_id" + where.sql()
                        + ") placed WHERE place <= " + CARDS + " ORDER BY step, place"))
                .query(row -> {
                    Deal deal = DealRepository.read(row);
                    cards.computeIfAbsent(deal.step(), absent -> new ArrayList<>())
                            .add(deal);
                });
        return cards;
    }
}
