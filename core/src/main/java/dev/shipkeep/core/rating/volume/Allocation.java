package dev.shipkeep.core.rating.volume;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/** Divides an amount of a group among its members to the fen, so that the parts add up to the whole. */
public final class Allocation {
    private Allocation() {}

    /**
     * Parts in proportion to weights by the largest remainder. Of equal remainders the earlier member gets the fen,
     * so members must come in a fixed order, such as that of their numbers.
     *
     * @param amountFen the whole; a negative amount is divided like the positive one
     * @param weights what each member counts for, zero or more; when all are zero, members count alike
     * @throws IllegalArgumentException without members or with a negative weight
     */
    public static long[] divide(long amountFen, long[] weights) {
        if (weights.length == 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights " + Arrays.toString(weights));
        }
        boolean alike = Arrays.stream(weights).allMatch(weight -> weight == 0);
        BigInteger sum = alike
                ? BigInteger.valueOf(weights.length)
                : Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger amount = BigInteger.valueOf(amountFen).abs();
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        BigInteger left = amount;
        for (int member = 0; member < weights.length; member++) {
            BigInteger weight = alike ? BigInteger.ONE : BigInteger.valueOf(weights[member]);
            BigInteger[] quotient = amount.multiply(weight).divideAndRemainder(sum);
            parts[member] = quotient[0].longValueExact();
            remainders[member] = quotient[1];
            left = left.subtract(quotient[0]);
        }
        giveRest(parts, remainders, left.intValueExact());
        if (amountFen < 0) {
            Arrays.setAll(parts, member -> -parts[member]);
        }
        return parts;
    }

    private static void giveRest(long[] parts, BigInteger[] remainders, int left) {
        Integer[] members = new Integer[parts.length];
        Arrays.setAll(members, member -> member);
        Arrays.sort(members, Comparator.comparing((Integer member) -> remainders[member], Comparator.reverseOrder()));
        for (int place = 0; place < left; place++) {
            parts[members[place]]++;
        }
    }
}
