package dev.shipkeep.platform.list;

/**
 * A list with its filters, order and columns, under a name.
 *
 * @param own whether the acting person saved it; others are shared ones
 */
public record SavedView(long id, String name, String query, boolean shared, boolean own) {}
