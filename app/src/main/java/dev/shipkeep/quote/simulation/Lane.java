package dev.shipkeep.quote.simulation;

/**
 * From where to where, by province or state; empty for a place that is not known.
 *
 * @param origin key of the province or state
 * @param destination key of the province or state
 */
public record Lane(String origin, String destination) {

    /** Where lanes beyond the largest number are counted together. */
    public static final Lane OTHER = new Lane("*", "*");
}
