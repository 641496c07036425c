package dev.shipkeep.core.settlement;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.math.BigInteger;
import java.util.List;

/**
 * What a statement comes to. The total is the sum of its items and nothing else; prices include tax, so the tax is a
 * part of the total.
 *
 * @param totalFen with tax, minor units; less than nothing when corrections and rebates outweigh the freight
 * @param taxFen the tax in it
 */
public record StatementSum(long totalFen, long taxFen) {

    /** How the tax part is brought to the fen; of a total below nothing the tax is that of the same total above. */
    public static final RoundingRule TAX_ROUNDING = RoundingRule.HALF_UP_TO_UNIT;

    /**
     * The sum of the items.
     *
     * @param tax rate on the price without tax, such as six percent
     * @throws ArithmeticException when the sum leaves the range of a long
     */
    public static StatementSum of(List<StatementItem> items, Share tax) {
        long total = 0;
        for (StatementItem item : items) {
            total = Math.addExact(total, item.amountFen());
        }
        return new StatementSum(total, taxIn(total, tax));
    }

    /** The tax in a price that includes it: price × rate ÷ (1 + rate), rounded once. */
    public static long taxIn(long priceFen, Share tax) {
        if (tax.partsPerMillion() < 0) {
            throw new IllegalArgumentException("a tax of " + tax);
        }
        BigInteger part = BigInteger.valueOf(priceFen).abs().multiply(BigInteger.valueOf(tax.partsPerMillion()));
        BigInteger whole = BigInteger.valueOf(Share.WHOLE + tax.partsPerMillion());
        long fen = TAX_ROUNDING.round(part, whole).longValueExact();
        return priceFen < 0 ? -fen : fen;
    }

    /** The price without tax. */
    public long netFen() {
        return totalFen - taxFen;
    }
}
