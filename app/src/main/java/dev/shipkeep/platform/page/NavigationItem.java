package dev.shipkeep.platform.page;

import dev.shipkeep.platform.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A page that stands in the navigation; a module offers one as a bean.
 *
 * @param group accounts, development, settlement, service, analysis or system (texts {@code nav.group.*}), or a part of
 *     one, as development.leads
 * @param key text of the entry
 * @param permission who sees it; null for everybody
 * @param order within the group
 */
public record NavigationItem(
        String group, String key, String url, @Nullable Permission permission, int order) {}
