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
 * What the province manager looks at: lists in every order, with filters, and the pages that follow; half large and half
 * random accounts of the province, each with the panels that its page says it loads, and the cockpit.
 */
record Itinerary(List<Visit> lists, List<Visit> accounts, List<Visit> accountsWithPanels, List<Visit> cockpit) {

    /** The simulator's manager of the home province. */
    static final String USERNAME = "province";

    private static final int ACCOUNTS = 200;
    private static final int PAGES_OF_A_LIST = 3;
    private static final List<String> FILTERS = List.of(
            "",
            "?tier=platinum",
            "?tier=gold",
            "?tier=iron",
            "?tier=lead",
            "?abc=a",
            "?abc=b",
            "?abc=c",
            "?momentum=rising",
            "?momentum=falling",
            "?momentum=silent",
            "?momentum=new",
            "?industry=ecommerce",
            "?industry=manufacturing",
            "?key=1",
            "?heads=1",
            "?owner=none",
            "?q=%E8%B4%B8%E6%98%93",
            "?q=%E4%BE%9B%E5%BA%94%E9%93%BE",
            "?tier=iron&industry=retail",
            "?abc=b&momentum=falling&sort=change&order=up");
    private static final Pattern ORDER_LINK = Pattern.compile("href=\"(/accounts\\?(?:sort|order)=[^\"#]+)\"");
    private static final Pattern NEXT_LINK = Pattern.compile("rel=\"next\" href=\"(/accounts\\?[^\"#]+)\"");
    private static final Pattern ACCOUNT_LINK = Pattern.compile("href=\"/accounts/\\d+");
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

    /** Every filter, the links of the list to its other orders, and the two pages that follow each. */
    private static Set<String> listPaths(Pages pages) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        for (String filter : FILTERS) {
            addWithFollowing(pages, "/accounts" + filter, paths);
        }
        for (String order : orders(pages.get("/accounts"))) {
            addWithFollowing(pages, order, paths);
            addWithFollowing(pages, order + "&momentum=falling", paths);
        }
        return paths;
    }

    /** Lists that show nothing are left out: they would be cheap. */
    private static void addWithFollowing(Pages pages, String first, Set<String> paths) throws IOException {
        String path = first;
        for (int number = 0; number < PAGES_OF_A_LIST && !path.isEmpty(); number++) {
            String page = pages.get(path);
            if (ACCOUNT_LINK.matcher(page).find()) {
                paths.add(path);
            }
            Matcher next = NEXT_LINK.matcher(page);
            path = next.find() ? plain(next.group(1)) : "";
        }
    }

    private static Set<String> orders(String page) {
        Set<String> links = new LinkedHashSet<>();
        Matcher matcher = ORDER_LINK.matcher(page);
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
