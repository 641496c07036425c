package dev.shipkeep.grading.internal;

/**
 * What the list of a run is narrowed to; an empty text leaves a choice open.
 *
 * @param keyAccount YES or NO
 */
public record ResultFilter(String currency, String keyAccount, String abc, String tier, String momentum) {}
