package dev.shipkeep.core.finance;

import dev.shipkeep.core.finance.Formula.Quotient;
import dev.shipkeep.core.finance.Formula.Sum;
import dev.shipkeep.core.finance.Formula.Term;
import dev.shipkeep.core.finance.RatioValue.Basis;
import dev.shipkeep.core.finance.RatioValue.Cause;
import dev.shipkeep.core.finance.RatioValue.Known;
import dev.shipkeep.core.finance.RatioValue.Undefined;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads ratios from the statement of a year and, for averages, of the year before. */
final class RatioReading {

    private final Statement statement;
    private final @Nullable Statement before;

    /** @param before the statement of the year before in the same currency, null when there is none */
    RatioReading(Statement statement, @Nullable Statement before) {
        this.statement = statement;
        this.before = before;
    }

    RatioValue read(Ratio ratio) {
        return switch (ratio.formula()) {
            case Quotient quotient -> read(quotient);
            case Sum sum -> sum(read(sum.one()), read(sum.other()));
        };
    }

    private RatioValue read(Quotient quotient) {
        List<StatementItem> missing = Stream.concat(quotient.over().stream(), quotient.under().stream())
                .map(Term::item)
                .filter(item -> statement.find(item).isEmpty())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return new Undefined(Cause.MISSING, missing);
        }
        BigInteger denominator = twice(quotient.under());
        if (denominator.signum() <= 0) {
            return new Undefined(
                    cause(quotient, denominator),
                    quotient.under().stream().map(Term::item).toList());
        }
        BigInteger numerator = twice(quotient.over()).multiply(BigInteger.valueOf(quotient.times()));
        return new Known(new Fraction(numerator, denominator), basis(quotient));
    }

    private static Cause cause(Quotient quotient, BigInteger denominator) {
        if (denominator.signum() == 0) {
            return Cause.ZERO_DENOMINATOR;
        }
        boolean ofEquity = quotient.under().stream().anyMatch(term -> term.item() == StatementItem.EQUITY);
        return ofEquity ? Cause.NEGATIVE_EQUITY : Cause.NEGATIVE_DENOMINATOR;
    }

    private static RatioValue sum(RatioValue one, RatioValue other) {
        if (!(one instanceof Known first)) {
            return one;
        }
        if (!(other instanceof Known second)) {
            return other;
        }
        Basis basis = first.basis() == second.basis() ? first.basis() : Basis.CLOSING;
        return new Known(first.value().plus(second.value()), basis);
    }

    /** Twice the sum, so that an average stays whole; a quotient of two such sums is the quotient of the sums. */
    private BigInteger twice(List<Term> terms) {
        BigInteger sum = BigInteger.ZERO;
        for (Term term : terms) {
            long closing = statement.find(term.item()).orElseThrow();
            long opening = term.averaged() ? opening(term.item(), closing) : closing;
            sum = sum.add(BigInteger.valueOf(term.sign() * (opening + closing)));
        }
        return sum;
    }

    private long opening(StatementItem item, long closing) {
        return before == null ? closing : before.find(item).orElse(closing);
    }

    private Basis basis(Quotient quotient) {
        List<StatementItem> averaged = Stream.concat(quotient.over().stream(), quotient.under().stream())
                .filter(Term::averaged)
                .map(Term::item)
                .toList();
        if (averaged.isEmpty()) {
            return Basis.YEAR;
        }
        Statement opening = before;
        boolean known = opening != null
                && averaged.stream().allMatch(item -> opening.find(item).isPresent());
        return known ? Basis.AVERAGE : Basis.CLOSING;
    }
}
