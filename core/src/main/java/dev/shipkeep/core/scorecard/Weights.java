package dev.shipkeep.core.scorecard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each attribute counts, in the order of the attributes.
 *
 * @param partsPerMillion none below 0; together exactly {@link #WHOLE}, so that two suppliers with equal sums are equal
 */
public record Weights(List<Integer> partsPerMillion) {

    /** All weights together. */
    public static final int WHOLE = 1_000_000;

    /** @throws IllegalArgumentException when one is negative or they do not add up */
    public Weights {
        partsPerMillion = List.copyOf(partsPerMillion);
        long sum = partsPerMillion.stream().mapToLong(Integer::longValue).sum();
        if (sum != WHOLE || partsPerMillion.stream().anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("weights must add up to " + WHOLE + " but are " + partsPerMillion);
        }
    }

    /**
     * Weights that a person gives, in any unit, brought to the whole: rounded down, and the parts that are left go to
     * the largest remainders, the earlier attribute first.
     *
     * @throws IllegalArgumentException when one is negative or all are zero
     */
    public static Weights byHand(List<Long> given) {
        BigInteger sum = given.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || given.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights must not be negative nor all zero but are " + given);
        }
        List<Integer> parts = new ArrayList<>();
        List<BigInteger> rests = new ArrayList<>();
        for (long weight : given) {
            BigInteger[] quotient = BigInteger.valueOf(weight)
                    .multiply(BigInteger.valueOf(WHOLE))
                    .divideAndRemainder(sum);
            parts.add(quotient[0].intValueExact());
            rests.add(quotient[1]);
        }
        long left = WHOLE - parts.stream().mapToLong(Integer::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(rests::get).reversed())
                .limit(left)
                .forEach(attribute -> parts.set(attribute, parts.get(attribute) + 1));
        return new Weights(parts);
    }

    /** Number of attributes. */
    public int size() {
        return partsPerMillion.size();
    }
}
