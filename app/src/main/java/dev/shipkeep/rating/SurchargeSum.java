package dev.shipkeep.rating;

import java.time.LocalDate;

/**
 * A surcharge of an account's day.
 *
 * @param code as the card names it
 * @param parcels that pay it
 */
public record SurchargeSum(long accountId, LocalDate day, String code, int parcels, long fen) {}
