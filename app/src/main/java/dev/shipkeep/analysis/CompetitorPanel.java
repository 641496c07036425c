package dev.shipkeep.analysis;

import dev.shipkeep.platform.access.Permission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A part of a competitor's page that another module draws, such as deals won and lost against it. Offered as a bean; the
 * page loads it by its address.
 *
 * @param key name in the page, and its title {@code analysis.competitor.panel.<key>}
 * @param url address with {@code {id}} in place of the competitor's id and {@code {name}} in place of its name
 * @param permission who gets to see it
 * @param order lower is higher on the page
 */
public record CompetitorPanel(String key, String url, Permission permission, int order) {

    public String urlOf(long competitorId, String name) {
        return url.replace("{id}", Long.toString(competitorId))
                .replace("{name}", URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}
