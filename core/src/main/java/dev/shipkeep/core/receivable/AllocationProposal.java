package dev.shipkeep.core.receivable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which open items a sum of money pays. The same money, items and remark give the same answer, in whatever order the items
 * come.
 *
 * @param parts how much of which item, oldest due first
 * @param restFen what is left over, to the payer's good
 */
public record AllocationProposal(List<Part> parts, long restFen, AllocationReason reason) {

    /** Only the oldest items are tried in combination; beyond them a coincidence is likelier than an intention. */
    private static final int COMBINED_ITEMS = 16;

    /** A part of the money for one item. */
    public record Part(long itemId, long amountFen) {}

    public AllocationProposal {
        parts = List.copyOf(parts);
    }

    /**
     * @param amountFen more than zero
     * @param remark what the payer wrote; may be empty
     */
    public static AllocationProposal of(long amountFen, List<OpenAmount> items, String remark) {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("no money to allocate: " + amountFen);
        }
        List<OpenAmount> oldestFirst =
                items.stream().sorted(OpenAmount.OLDEST_FIRST).toList();
        if (oldestFirst.isEmpty()) {
            return new AllocationProposal(List.of(), amountFen, AllocationReason.NOTHING_OPEN);
        }
        List<OpenAmount> named = named(oldestFirst, remark);
        if (!named.isEmpty()) {
            return inOrder(amountFen, namedFirst(oldestFirst, named), AllocationReason.NAMED);
        }
        Optional<OpenAmount> one =
                oldestFirst.stream().filter(item -> item.openFen() == amountFen).findFirst();
        if (one.isPresent()) {
            return inOrder(amountFen, List.of(one.get()), AllocationReason.EXACT_ONE);
        }
        List<OpenAmount> several = exactly(amountFen, oldestFirst);
        if (!several.isEmpty()) {
            return inOrder(amountFen, several, AllocationReason.EXACT_SEVERAL);
        }
        boolean over = sum(oldestFirst) < amountFen;
        return inOrder(amountFen, oldestFirst, over ? AllocationReason.OVERPAID : AllocationReason.PART);
    }

    private static List<OpenAmount> named(List<OpenAmount> items, String remark) {
        return items.stream()
                .filter(item -> Remark.names(remark, item.reference()))
                .toList();
    }

    private static List<OpenAmount> namedFirst(List<OpenAmount> items, List<OpenAmount> named) {
        List<OpenAmount> order = new ArrayList<>(named);
        items.stream().filter(item -> !named.contains(item)).forEach(order::add);
        return order;
    }

    /**
     * Items that together are exactly the amount; none when there are none. All from the oldest on is tried first, then the
     * combination that begins with the oldest items.
     */
    private static List<OpenAmount> exactly(long amountFen, List<OpenAmount> oldestFirst) {
        long sum = 0;
        for (int count = 0; count < oldestFirst.size() && sum < amountFen; count++) {
            sum = Math.addExact(sum, oldestFirst.get(count).openFen());
            if (sum == amountFen) {
                return oldestFirst.subList(0, count + 1);
            }
        }
        List<OpenAmount> tried = oldestFirst.subList(0, Math.min(COMBINED_ITEMS, oldestFirst.size()));
        return combine(amountFen, tried, 0);
    }

    private static List<OpenAmount> combine(long missingFen, List<OpenAmount> items, int from) {
        for (int index = from; index < items.size(); index++) {
            OpenAmount item = items.get(index);
            if (item.openFen() == missingFen) {
                return List.of(item);
            }
            if (item.openFen() < missingFen) {
                List<OpenAmount> others = combine(missingFen - item.openFen(), items, index + 1);
                if (!others.isEmpty()) {
                    List<OpenAmount> all = new ArrayList<>();
                    all.add(item);
                    all.addAll(others);
                    return all;
                }
            }
        }
        return List.of();
    }

    private static AllocationProposal inOrder(long amountFen, List<OpenAmount> order, AllocationReason reason) {
        List<Part> parts = new ArrayList<>();
        long rest = amountFen;
        for (OpenAmount item : order) {
            long paid = Math.min(rest, item.openFen());
            if (paid > 0) {
                parts.add(new Part(item.id(), paid));
                rest -= paid;
            }
        }
        return new AllocationProposal(parts, rest, reason);
    }

    private static long sum(List<OpenAmount> items) {
        long sum = 0;
        for (OpenAmount item : items) {
            sum = Math.addExact(sum, item.openFen());
        }
        return sum;
    }

    /** What goes to items; with the rest it is the money that there was. */
    public long allocatedFen() {
        return parts.stream().mapToLong(Part::amountFen).sum();
    }
}
