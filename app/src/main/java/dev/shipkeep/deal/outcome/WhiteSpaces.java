package dev.shipkeep.deal.outcome;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.outcome.WhiteSpace.Gap;
import dev.shipkeep.deal.outcome.WhiteSpace.Opening;
import dev.shipkeep.deal.outcome.WhiteSpace.Product;
import dev.shipkeep.deal.outcome.WhiteSpace.Site;
import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what a customer does not send with us yet, though its own other places or its industry's peers do. */
@Component
public class WhiteSpaces {

    private static final int MOST_ACCOUNTS = 20;
    private static final int MOST_PARCELS = 60_000;
    private static final int MOST_PRODUCTS = 8;
    private static final int SENDING_SITES = 14;
    private static final int SILENT_SITES = 6;
    private static final int OPENINGS = 10;
    private static final int GAPS = 8;
    private static final int WHOLE = 10_000;

    /** Less than one parcel in a hundred is chance. */
    private static final int NOTABLE = 100;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Sending sending;
    private final Peers peers;
    private final Divisions divisions;
    private final BusinessTime time;

    WhiteSpaces(
            JdbcClient jdbc, Accounts accounts, Sending sending, Peers peers, Divisions divisions, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sending = sending;
        this.peers = peers;
        this.divisions = divisions;
        this.time = time;
    }

    /** A place of an account, and what it sent. */
    private record Place(Account account, String region, Map<String, Long> products) {

        long parcels() {
            return products.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @throws dev.shipkeep.platform.access.NotFound when the account may not be seen */
    @Transactional(readOnly = true)
    public WhiteSpace find(long accountId) {
        LocalDate today = time.today();
        LocalDate from = today.minusDays(WhiteSpace.DAYS - 1L);
        List<Long> members = listMembers(accountId);
        List<Place> places = new ArrayList<>();
        Map<String, Long> regions = new HashMap<>();
        boolean estimated = false;
        for (long member : members) {
            Account account = accounts.getAccount(member);
            Sending.Sent sent = sending.read(member, from, today, MOST_PARCELS / members.size());
            estimated |= sent.estimated();
            places.addAll(places(account, sent));
            sending.readRegions(member, from, today)
                    .forEach((region, count) -> regions.merge(region, count, Long::sum));
        }
        Peers.Usual usual = peers.read(accounts.getAccount(accountId), from, today);
        List<Product> products = products(places, usual);
        List<Site> sites = sites(places, products);
        return new WhiteSpace(
                products,
                sites,
                places.size() - sites.size(),
                openings(sites, products),
                gaps(usual, regions),
                usual.peers(),
                estimated);
    }

    /** The account and those below it in sight, the largest first; itself always. */
    private List<Long> listMembers(long accountId) {
        return jdbc.sql("""
                WITH RECURSIVE below AS (
                    SELECT account.id, account.parcels_12m FROM account.account WHERE account.id = :account
                    UNION
                    SELECT child.id, child.parcels_12m FROM account.account child JOIN below ON child.parent_id = below.id
                    WHERE child.merged_into IS NULL)
                SELECT id FROM below ORDER BY id <> :account, parcels_12m DESC, id LIMIT :limit""")
                .param("account", accountId)
                .param("limit", MOST_ACCOUNTS)
                .query(Long.class)
                .list();
    }

    /** The regions that an account sends from; the one where it sits too, when nothing comes from there. */
    private static List<Place> places(Account account, Sending.Sent sent) {
        Map<String, Map<String, Long>> byRegion = new LinkedHashMap<>();
        sent.parcels().forEach((kind, parcels) -> byRegion.computeIfAbsent(kind.region(), region -> new HashMap<>())
                .merge(kind.product(), parcels, Long::sum));
        String home = Objects.requireNonNullElse(account.region(), "");
        if (byRegion.isEmpty() || !home.isEmpty()) {
            byRegion.putIfAbsent(home, Map.of());
        }
        return byRegion.entrySet().stream()
                .map(entry -> new Place(account, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Product> products(List<Place> places, Peers.Usual usual) {
        Map<String, Long> own = new HashMap<>();
        places.forEach(place -> place.products().forEach((code, parcels) -> own.merge(code, parcels, Long::sum)));
        Set<String> codes = new HashSet<>(own.keySet());
        usual.products().forEach((code, share) -> {
            if (!code.isEmpty() && share.basisPoints() >= NOTABLE) {
                codes.add(code);
            }
        });
        return codes.stream()
                .map(code -> {
                    Peers.Share share = usual.products().getOrDefault(code, Peers.Share.NONE);
                    return new Product(code, own.getOrDefault(code, 0L), share.basisPoints(), share.peers());
                })
                .sorted(Comparator.comparingLong(Product::parcels)
                        .thenComparing(Product::peersBasisPoints)
                        .reversed()
                        .thenComparing(Product::code))
                .limit(MOST_PRODUCTS)
                .toList();
    }

    private List<Site> sites(List<Place> places, List<Product> products) {
        List<Site> all = places.stream()
                .sorted(Comparator.comparingLong(Place::parcels).reversed())
                .map(place -> new Site(
                        place.account().id(),
                        place.account().name(),
                        divisions.nameOf(place.region()),
                        place.parcels(),
                        products.stream()
                                .map(product -> place.products().getOrDefault(product.code(), 0L))
                                .toList()))
                .toList();
        List<Site> shown = new ArrayList<>(all.stream()
                .filter(site -> site.parcels() > 0)
                .limit(SENDING_SITES)
                .toList());
        all.stream().filter(site -> site.parcels() == 0).limit(SILENT_SITES).forEach(shown::add);
        return shown;
    }

    /** Empty cells of products that peers send, or the customer itself from elsewhere. */
    private static List<Opening> openings(List<Site> sites, List<Product> products) {
        List<Opening> openings = new ArrayList<>();
        for (Site site : sites) {
            for (int column = 0; column < products.size(); column++) {
                Product product = products.get(column);
                boolean sent = product.peersBasisPoints() >= NOTABLE || product.parcels() > 0;
                if (site.cells().get(column) == 0 && !product.code().isEmpty() && sent) {
                    openings.add(new Opening(site, product, site.parcels() * product.peersBasisPoints() / WHOLE));
                }
            }
        }
        return openings.stream()
                .sorted(Comparator.comparingInt(
                                (Opening opening) -> opening.product().peersBasisPoints())
                        .thenComparingLong(opening -> opening.site().parcels())
                        .thenComparingLong(opening -> opening.product().parcels())
                        .reversed())
                .limit(OPENINGS)
                .toList();
    }

    private List<Gap> gaps(Peers.Usual usual, Map<String, Long> own) {
        long all = Math.max(1, own.values().stream().mapToLong(Long::longValue).sum());
        return usual.regions().entrySet().stream()
                .map(entry -> new Gap(
                        divisions.nameOf(entry.getKey()), entry.getValue().basisPoints(), (int)
                                (own.getOrDefault(entry.getKey(), 0L) * WHOLE / all)))
                .filter(gap -> gap.industryBasisPoints() > gap.ownBasisPoints() + NOTABLE)
                .sorted(Comparator.comparingInt((Gap gap) -> gap.ownBasisPoints() - gap.industryBasisPoints())
                        .thenComparing(Gap::region))
                .limit(GAPS)
                .toList();
    }
}
