package dev.shipkeep.platform.list;

/**
 * A list whose filters can be saved; a module offers one as a bean.
 *
 * @param name as it stands in the database; keep it
 * @param path of the list page
 */
public record SavedList(String name, String path) {}
