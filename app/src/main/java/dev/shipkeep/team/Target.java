package dev.shipkeep.team;

/**
 * What somebody is to reach in a month.
 *
 * @param revenueFen expected monthly revenue of the deals won in it
 * @param wins deals won
 * @param leads brought in
 * @param visits logged
 */
public record Target(long revenueFen, int wins, int leads, int visits) {

    public static final Target NONE = new Target(0, 0, 0, 0);

    Target plus(Target other) {
        return new Target(revenueFen + other.revenueFen, wins + other.wins, leads + other.leads, visits + other.visits);
    }
}
