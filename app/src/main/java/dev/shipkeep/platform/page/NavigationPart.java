package dev.shipkeep.platform.page;

import java.util.List;

/**
 * Entries of a group that belong together.
 *
 * @param name that of the group, or the group's, a point and its own; text {@code nav.group.<name>}
 */
public record NavigationPart(String name, List<NavigationItem> items) {}
