package dev.shipkeep.core.finance;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one customer with all ratios of each year.
 *
 * @param years the latest year first
 */
public record FinancialAnalysis(List<Year> years) {

    /**
     * One year.
     *
     * @param statement what it was read from
     * @param ratios a value or a reason for each ratio, in the order of {@link Ratio}
     * @param problems why the statement cannot be right; its ratios are then not to be trusted
     */
    public record Year(Statement statement, Map<Ratio, RatioValue> ratios, List<StatementProblem> problems) {
        public Year {
            ratios = Collections.unmodifiableMap(new EnumMap<>(ratios));
            problems = List.copyOf(problems);
        }

        /** The value of a ratio, or why there is none. */
        public RatioValue get(Ratio ratio) {
            RatioValue value = ratios.get(ratio);
            if (value == null) {
                throw new IllegalStateException("no " + ratio + " for " + statement.year());
            }
            return value;
        }
    }

    public FinancialAnalysis {
        years = List.copyOf(years);
    }

    /**
     * Reads all ratios of all years. Averages take the year before where it is there in the same currency.
     *
     * @throws IllegalArgumentException when a year is there twice
     */
    public static FinancialAnalysis of(List<Statement> statements) {
        Set<Integer> seen = new HashSet<>();
        for (Statement statement : statements) {
            if (!seen.add(statement.year())) {
                throw new IllegalArgumentException("two statements of " + statement.year());
            }
        }
        return new FinancialAnalysis(statements.stream()
                .sorted(Comparator.comparingInt(Statement::year).reversed())
                .map(statement -> read(statement, findBefore(statement, statements)))
                .toList());
    }

    /** The latest year; empty without statements. */
    public Optional<Year> findLatest() {
        return years.stream().findFirst();
    }

    private static Year read(Statement statement, @Nullable Statement before) {
        RatioReading reading = new RatioReading(statement, before);
        Map<Ratio, RatioValue> ratios = new EnumMap<>(Ratio.class);
        for (Ratio ratio : Ratio.values()) {
            ratios.put(ratio, reading.read(ratio));
        }
        return new Year(statement, ratios, StatementProblem.listAll(statement));
    }

    private static @Nullable Statement findBefore(Statement statement, List<Statement> statements) {
        for (Statement other : statements) {
            if (other.year() == statement.year() - 1 && other.currency().equals(statement.currency())) {
                return other;
            }
        }
        return null;
    }
}
