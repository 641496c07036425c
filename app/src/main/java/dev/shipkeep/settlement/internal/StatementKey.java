package dev.shipkeep.settlement.internal;

import java.util.Comparator;

/** Which of a month's statements is meant: amounts of different currencies are never added. */
record StatementKey(long payerId, String currency) implements Comparable<StatementKey> {

    private static final Comparator<StatementKey> ORDER =
            Comparator.comparingLong(StatementKey::payerId).thenComparing(StatementKey::currency);

    @Override
    public int compareTo(StatementKey other) {
        return ORDER.compare(this, other);
    }
}
