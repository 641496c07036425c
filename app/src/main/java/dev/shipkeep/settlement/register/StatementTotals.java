package dev.shipkeep.settlement.register;

import java.util.List;

/** What a list of statements comes to, by currency. */
public record StatementTotals(List<Sum> sums) {

    /** The statements of one currency. */
    public record Sum(
            String currency,
            long statements,
            long parcels,
            long totalFen,
            long taxFen,
            long previousFen,
            long previews,
            long warned,
            long waiting) {}

    public long statements() {
        return sums.stream().mapToLong(Sum::statements).sum();
    }

    public long previews() {
        return sums.stream().mapToLong(Sum::previews).sum();
    }

    /** Previews that something speaks against. */
    public long warned() {
        return sums.stream().mapToLong(Sum::warned).sum();
    }

    public long waiting() {
        return sums.stream().mapToLong(Sum::waiting).sum();
    }
}
