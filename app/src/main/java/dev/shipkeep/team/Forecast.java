package dev.shipkeep.team;

import java.time.YearMonth;

/**
 * What a month should bring, in expected monthly revenue.
 *
 * @param planned open deals to be signed in it
 * @param bestFen all of them
 * @param weightedFen each times its probability
 * @param won deals signed in it
 * @param targetFen of all people together
 */
public record Forecast(
        YearMonth month, long planned, long bestFen, long weightedFen, long won, long wonFen, long targetFen) {}
