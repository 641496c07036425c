package dev.shipkeep.deal.rival;

import java.util.List;
import java.util.Map;

/**
 * How deals went in which a carrier had the business, as far as the asker sees them. Money in minor units a month, of the
 * deals' own currency; currencies are not added.
 *
 * @param won deals that were won from the carrier
 * @param lost deals that it won
 * @param open deals under way
 * @param reasons why deals were lost to it, by number, the most frequent first
 * @param latest the latest deals
 */
public record Rivalry(
        String carrier, long won, long lost, long open, Map<String, Long> reasons, List<RivalDeal> latest) {

    private static final long BASIS_POINTS = 10_000;

    /** A deal against the carrier. */
    public record RivalDeal(long id, String title, String account, String state, String lossReason) {}

    /** Won among those that are decided, in basis points; 0 when none is. */
    public int wonShare() {
        long decided = won + lost;
        return decided == 0 ? 0 : Math.toIntExact((won * BASIS_POINTS * 2 + decided) / (2 * decided));
    }

    public boolean isEmpty() {
        return won + lost + open == 0;
    }
}
