package dev.shipkeep.walk;

import dev.shipkeep.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to put into the variables of an address. A new family of addresses has to add itself here: only who makes it knows
 * which of its rows are foreign to whom.
 */
final class Rows {

    private static final String MISSING = Long.toString(WalkWorld.MISSING);

    /** Beginnings of addresses, and what their first variable is. */
    private static final Map<String, Kind> FAMILIES = Map.ofEntries(
            Map.entry("/accounts/{", Kind.ACCOUNT),
            Map.entry("/api/v1/accounts/{", Kind.ACCOUNT),
            Map.entry("/organization/units/{", Kind.UNIT),
            Map.entry("/organization/branches/{", Kind.UNIT),
            Map.entry("/people/{", Kind.PERSON),
            Map.entry("/roles/{", Kind.ANYTHING),
            Map.entry("/profile/tokens/{", Kind.ANYTHING),
            Map.entry("/views/{", Kind.ANYTHING),
            Map.entry("/imports/{", Kind.ANYTHING),
            Map.entry("/api/v1/imports/{", Kind.ANYTHING),
            Map.entry("/grading/runs/{", Kind.ANYTHING),
            Map.entry("/api/v1/grading/runs/{", Kind.ANYTHING),
            Map.entry("/leads/{", Kind.ANYTHING),
            Map.entry("/finance-references/{", Kind.ANYTHING),
            Map.entry("/api/v1/leads/{", Kind.ANYTHING),
            Map.entry("/competitors/{", Kind.ANYTHING),
            Map.entry("/leads/contacts/{", Kind.ANYTHING),
            Map.entry("/leads/photos/{", Kind.ANYTHING),
            Map.entry("/leads/duty/{", Kind.ANYTHING),
            Map.entry("/leads/duty/absences/{", Kind.ANYTHING),
            Map.entry("/rate-cards/{", Kind.ANYTHING),
            Map.entry("/approvals/{", Kind.ANYTHING),
            Map.entry("/deals/{", Kind.ANYTHING),
            Map.entry("/deals/steps/{", Kind.ANYTHING),
            Map.entry("/api/v1/deals/{", Kind.ANYTHING),
            Map.entry("/quotes/{", Kind.ANYTHING),
            Map.entry("/api/v1/quotes/{", Kind.ANYTHING),
            Map.entry("/approvals/delegations/{", Kind.ANYTHING),
            Map.entry("/rate-cards/versions/{", Kind.ANYTHING),
            Map.entry("/prices/{", Kind.ANYTHING),
            Map.entry("/contracts/{", Kind.ANYTHING),
            Map.entry("/api/v1/contracts/{", Kind.ANYTHING),
            Map.entry("/statements/{", Kind.ANYTHING),
            Map.entry("/api/v1/statements/{", Kind.ANYTHING),
            Map.entry("/settlement/months/{", Kind.ANYTHING),
            Map.entry("/settlement/runs/{", Kind.ANYTHING),
            Map.entry("/disputes/{", Kind.ANYTHING),
            Map.entry("/notes/{", Kind.ANYTHING),
            Map.entry("/waybills/{", Kind.ANYTHING),
            Map.entry("/receivables/payments/{", Kind.ANYTHING),
            Map.entry("/receivables/reminders/{", Kind.ACCOUNT),
            Map.entry("/receivables/holds/{", Kind.ACCOUNT),
            Map.entry("/receivables/collected/payers/{", Kind.ACCOUNT),
            Map.entry("/receivables/collected/batches/{", Kind.ANYTHING),
            Map.entry("/api/v1/payments/{", Kind.ANYTHING),
            Map.entry("/api/v1/waybills/{", Kind.ANYTHING));

    /** Parts of an account: what stands before the second variable, and whether the walk has such a row. */
    private static final Map<String, Boolean> PARTS = Map.of(
            "contacts",
            true,
            "documents",
            false,
            "merges",
            false,
            "overrides",
            false,
            "influences",
            false,
            "statements",
            false,
            "volumes",
            false,
            "analyses",
            false);

    private final WalkWorld world;

    Rows(WalkWorld world) {
        this.world = world;
    }

    private enum Kind {
        ACCOUNT,
        UNIT,
        PERSON,
        /** Has its own tests for foreign rows; here only one that is not there. */
        ANYTHING
    }

    static boolean isKnown(Mapping mapping) {
        return mapping.variables().isEmpty()
                || kind(mapping)
                        .filter(kind -> mapping.variables().size() == 1
                                || kind == Kind.ACCOUNT && PARTS.containsKey(partOf(mapping)))
                        .isPresent();
    }

    private static Optional<Kind> kind(Mapping mapping) {
        return FAMILIES.entrySet().stream()
                .filter(family -> mapping.pattern().startsWith(family.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The path segment before the last variable. */
    private static String partOf(Mapping mapping) {
        String before = mapping.pattern().substring(0, mapping.pattern().lastIndexOf("/{"));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    /** Addresses with rows that the person sees; the address itself when it has no variable. */
    List<String> visible(Mapping mapping, String person) {
        if (mapping.variables().isEmpty()) {
            return List.of(mapping.pattern());
        }
        return switch (kind(mapping).orElseThrow()) {
            case ACCOUNT -> accounts(mapping, world.visibleAccounts(person));
            case UNIT -> List.of(fill(mapping, Long.toString(person.contains("zj") ? World.HANGZHOU : World.NANJING)));
            case PERSON -> List.of(fill(mapping, stranger(person.contains("zj") ? "zj" : "js")));
            case ANYTHING -> List.of();
        };
    }

    /** Addresses with rows that the person does not see. */
    List<String> foreign(Mapping mapping, String person) {
        if (mapping.variables().isEmpty()) {
            return List.of();
        }
        return switch (kind(mapping).orElseThrow()) {
            case ACCOUNT -> accounts(mapping, world.foreignAccounts(person));
            case UNIT ->
                switch (person) {
                    case "walk-admin-js" -> List.of(fill(mapping, Long.toString(World.HANGZHOU)));
                    case "walk-admin-zj" -> List.of(fill(mapping, Long.toString(World.NANJING)));
                    default -> List.of();
                };
            case PERSON ->
                switch (person) {
                    case "walk-admin-js" -> List.of(fill(mapping, stranger("zj")));
                    case "walk-admin-zj" -> List.of(fill(mapping, stranger("js")));
                    default -> List.of();
                };
            case ANYTHING -> List.of(fill(mapping, MISSING));
        };
    }

    /** An address with a row that is nowhere. */
    static String missing(Mapping mapping) {
        return fill(mapping, MISSING);
    }

    private String stranger(String province) {
        return Long.toString(world.personId("walk-stranger-" + province));
    }

    private List<String> accounts(Mapping mapping, List<Long> accounts) {
        List<String> urls = new ArrayList<>();
        for (long account : accounts) {
            String url = mapping.pattern().replaceFirst("\\{\\w+}", Long.toString(account));
            boolean hasRow = mapping.variables().size() > 1 && PARTS.getOrDefault(partOf(mapping), false);
            urls.add(url.replaceAll("\\{\\w+}", hasRow ? Long.toString(world.contactOf(account)) : part(mapping)));
        }
        return urls;
    }

    /** A class that is set by hand is named by its subject, everything else by its number. */
    private static String part(Mapping mapping) {
        return mapping.pattern().contains("/overrides/") ? "TIER" : MISSING;
    }

    private static String fill(Mapping mapping, String value) {
        return mapping.pattern().replaceAll("\\{\\w+}", value);
    }
}
