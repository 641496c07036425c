package dev.shipkeep.core.receivable;

/**
 * What is open, by how long it is past due; adds up over items and payers in any order.
 *
 * @param creditFen money that pays nothing yet, more than zero when there is some
 */
public record Ageing(long notDueFen, long days30Fen, long days60Fen, long days90Fen, long olderFen, long creditFen) {

    public static final Ageing NONE = new Ageing(0, 0, 0, 0, 0, 0);

    public static Ageing open(AgeBand band, long fen) {
        return switch (band) {
            case NOT_DUE -> new Ageing(fen, 0, 0, 0, 0, 0);
            case DAYS_1_30 -> new Ageing(0, fen, 0, 0, 0, 0);
            case DAYS_31_60 -> new Ageing(0, 0, fen, 0, 0, 0);
            case DAYS_61_90 -> new Ageing(0, 0, 0, fen, 0, 0);
            case OVER_90 -> new Ageing(0, 0, 0, 0, fen, 0);
        };
    }

    public static Ageing credit(long fen) {
        return new Ageing(0, 0, 0, 0, 0, fen);
    }

    public Ageing plus(Ageing other) {
        return new Ageing(
                Math.addExact(notDueFen, other.notDueFen),
                Math.addExact(days30Fen, other.days30Fen),
                Math.addExact(days60Fen, other.days60Fen),
                Math.addExact(days90Fen, other.days90Fen),
                Math.addExact(olderFen, other.olderFen),
                Math.addExact(creditFen, other.creditFen));
    }

    public long fen(AgeBand band) {
        return switch (band) {
            case NOT_DUE -> notDueFen;
            case DAYS_1_30 -> days30Fen;
            case DAYS_31_60 -> days60Fen;
            case DAYS_61_90 -> days90Fen;
            case OVER_90 -> olderFen;
        };
    }

    public long overdueFen() {
        return days30Fen + days60Fen + days90Fen + olderFen;
    }

    public long openFen() {
        return notDueFen + overdueFen();
    }

    /** What the payer owes in all: the sum of the ledger. */
    public long balanceFen() {
        return openFen() - creditFen;
    }
}
