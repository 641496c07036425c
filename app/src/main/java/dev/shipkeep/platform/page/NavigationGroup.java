package dev.shipkeep.platform.page;

import java.util.List;

/** Entries of the navigation that belong together. */
public record NavigationGroup(String name, List<NavigationItem> items) {}
