package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.MeasureFailed;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.application.Pages;
import dev.shipkeep.bench.load.PageRequest;
import dev.shipkeep.bench.load.Visit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the province manager looks at: lists by their own links (orders, filters, second pages), half large and half
 * random accounts of the province, each with the panels that its page says it loads, and the cockpit.
 */
record Itinerary(List<Visit> lists, List<Visit> accounts, List<Visit> accountsWithPanels, List<Visit> cockpit) {

    /** The simulator's manager of the home province. */
    static final String USERNAME = "province";

    private static final int ACCOUNTS = 200;
    private static final Pattern LIST_LINK = Pattern.compile("href=\"(/accounts\\?[^\"#]+)\"");
    private static final Pattern PANEL = Pattern.compile("hx-get=\"(/accounts/\\d+/panels/[^\"]+)\"");

    private static final String LARGE = """
            SELECT account.id FROM account.account
            WHERE org_path <@ (SELECT unit.path FROM organization.person JOIN organization.unit ON unit.id = unit_id
                               WHERE username = ?) AND merged_into IS NULL
            ORDER BY revenue_fen_12m DESC, id LIMIT ?""";

    private static final String RANDOM = """
            SELECT account.id FROM account.account
            WHERE org_path <@ (SELECT unit.path FROM organization.person JOIN organization.unit ON unit.id = unit_id
                               WHERE username = ?) AND merged_into IS NULL
            ORDER BY hashint8(id), id LIMIT ?""";

    static Itinerary plan(Database database, Pages pages, String cookie) throws IOException {
        List<Visit> lists = new ArrayList<>();
        for (String path : listPaths(pages)) {
            lists.add(Visit.of(PageRequest.withCookie(path, cookie)));
        }
        List<Visit> accounts = new ArrayList<>();
        List<Visit> withPanels = new ArrayList<>();
        for (String id : accountIds(database)) {
            String path = "/accounts/" + id;
            accounts.add(Visit.of(PageRequest.withCookie(path, cookie)));
            withPanels.add(withPanels(path, pages.get(path), cookie));
        }
        return new Itinerary(
                lists, accounts, withPanels, List.of(Visit.of(PageRequest.withCookie("/cockpit", cookie))));
    }

    private static Visit withPanels(String path, String page, String cookie) {
        List<PageRequest> requests = new ArrayList<>();
        requests.add(PageRequest.withCookie(path, cookie));
        Matcher matcher = PANEL.matcher(page);
        while (matcher.find()) {
            requests.add(PageRequest.withCookie(plain(matcher.group(1)), cookie));
        }
        if (requests.size() == 1) {
            throw new MeasureFailed("the account page names no panels");
        }
        return new Visit(requests);
    }

    /** The list itself, every link of it to another list, and every link of those that leads to a following page. */
    private static Set<String> listPaths(Pages pages) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        paths.add("/accounts");
        paths.addAll(links(pages.get("/accounts")));
        for (String path : List.copyOf(paths)) {
            for (String link : links(pages.get(path))) {
                if (link.contains("after=")) {
                    paths.add(link);
                }
            }
        }
        return paths;
    }

    private static Set<String> links(String page) {
        Set<String> links = new LinkedHashSet<>();
        Matcher matcher = LIST_LINK.matcher(page);
        while (matcher.find()) {
            links.add(plain(matcher.group(1)));
        }
        return links;
    }

    private static String plain(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    private static List<String> accountIds(Database database) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> large = database.list(LARGE, USERNAME, ACCOUNTS / 2);
        List<String> random = database.list(RANDOM, USERNAME, ACCOUNTS / 2);
        for (int i = 0; i < Math.min(large.size(), random.size()); i++) {
            ids.add(large.get(i));
            ids.add(random.get(i));
        }
        return List.copyOf(ids);
    }
}
