package dev.shipkeep.insight.web;

/**
 * A figure in the headline.
 *
 * @param label text key
 * @param value as it is shown
 * @param exact in full, for the tooltip
 * @param note what stands below it
 * @param tone up, down or empty
 * @param url the list behind it
 */
public record Stat(String label, String value, String exact, String note, String tone, String url) {}
