package dev.shipkeep.quote;

/**
 * What somebody says that they will send in a month.
 *
 * @param origin division code
 * @param destination division code
 * @param product empty when not said
 */
public record ProfileLine(String origin, String destination, String product, long grams, long monthlyParcels) {}
