package dev.shipkeep.account.decision;

import dev.shipkeep.account.contact.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which layer somebody stands, from 0 at the top: below those whom they report to, and below those whom they sway unless
 * that contradicts. Who has no line stands by the role.
 */
final class Layers {

    private final Map<Long, Set<Long>> above = new HashMap<>();
    private final Set<Long> joined = new HashSet<>();
    private final Map<Long, Integer> layers = new HashMap<>();

    private Layers() {}

    static Map<Long, Integer> of(List<Contact> contacts, List<InfluenceLine> lines) {
        Layers layers = new Layers();
        contacts.forEach(contact -> layers.above.put(contact.id(), new HashSet<>()));
        for (Contact contact : contacts) {
            Long superior = contact.position().reportsToId();
            if (superior != null) {
                layers.putBelow(contact.id(), superior);
            }
        }
        lines.forEach(line -> layers.putBelow(line.fromId(), line.toId()));
        contacts.forEach(contact -> layers.layers.put(contact.id(), layers.layerOf(contact)));
        return layers.layers;
    }

    private void putBelow(long lower, long upper) {
        Set<Long> uppers = above.get(lower);
        if (uppers != null && above.containsKey(upper) && lower != upper && !isBelow(upper, lower)) {
            uppers.add(upper);
            joined.add(lower);
            joined.add(upper);
        }
    }

    private boolean isBelow(long lower, long upper) {
        Set<Long> seen = new HashSet<>();
        List<Long> open = new ArrayList<>(List.of(lower));
        while (!open.isEmpty()) {
            for (long next : above.getOrDefault(open.removeLast(), Set.of())) {
                if (next == upper) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private int layerOf(Contact contact) {
        return joined.contains(contact.id()) ? depth(contact.id()) : byRole(contact);
    }

    private int depth(long id) {
        Integer known = layers.get(id);
        if (known != null) {
            return known;
        }
        int depth = 0;
        for (long next : above.getOrDefault(id, Set.of())) {
            depth = Math.max(depth, depth(next) + 1);
        }
        layers.put(id, depth);
        return depth;
    }

    private static int byRole(Contact contact) {
        return switch (contact.role()) {
            case "decides" -> 0;
            case "influences", "insider" -> 1;
            case null, default -> 2;
        };
    }
}
