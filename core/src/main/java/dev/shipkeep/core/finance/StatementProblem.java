package dev.shipkeep.core.finance;

import static dev.shipkeep.core.finance.StatementItem.CURRENT_ASSETS;
import static dev.shipkeep.core.finance.StatementItem.CURRENT_LIABILITIES;
import static dev.shipkeep.core.finance.StatementItem.EQUITY;
import static dev.shipkeep.core.finance.StatementItem.INTANGIBLES;
import static dev.shipkeep.core.finance.StatementItem.INVENTORY;
import static dev.shipkeep.core.finance.StatementItem.LIABILITIES;
import static dev.shipkeep.core.finance.StatementItem.RECEIVABLES;
import static dev.shipkeep.core.finance.StatementItem.TOTAL_ASSETS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a statement cannot be right.
 *
 * @param kind what is wrong
 * @param items the items that it is about, the whole last
 * @param difference by how much: assets − liabilities − equity; parts − whole; or the negative figure itself
 */
public record StatementProblem(Kind kind, List<StatementItem> items, long difference) {

    /** What is wrong. */
    public enum Kind {
        /** Assets are not liabilities and equity. */
        DOES_NOT_BALANCE,
        /** The parts that are known are more than the whole. */
        PARTS_EXCEED_WHOLE,
        /** A figure below zero that cannot be. */
        NEGATIVE
    }

    public StatementProblem {
        items = List.copyOf(items);
    }

    /** Everything that is wrong with a statement; items that are not known are not held against it. */
    public static List<StatementProblem> listAll(Statement statement) {
        List<StatementProblem> problems = new ArrayList<>();
        findImbalance(statement).ifPresent(problems::add);
        findExcess(statement, List.of(CURRENT_ASSETS, INTANGIBLES), TOTAL_ASSETS)
                .ifPresent(problems::add);
        findExcess(statement, List.of(RECEIVABLES, INVENTORY), CURRENT_ASSETS).ifPresent(problems::add);
        findExcess(statement, List.of(CURRENT_LIABILITIES), LIABILITIES).ifPresent(problems::add);
        statement.figures().forEach((item, figure) -> {
            if (figure < 0 && !item.mayBeNegative()) {
                problems.add(new StatementProblem(Kind.NEGATIVE, List.of(item), figure));
            }
        });
        return List.copyOf(problems);
    }

    private static Optional<StatementProblem> findImbalance(Statement statement) {
        List<StatementItem> items = List.of(LIABILITIES, EQUITY, TOTAL_ASSETS);
        if (!statement.figures().keySet().containsAll(items)) {
            return Optional.empty();
        }
        long difference = figure(statement, TOTAL_ASSETS) - figure(statement, LIABILITIES) - figure(statement, EQUITY);
        return difference == 0
                ? Optional.empty()
                : Optional.of(new StatementProblem(Kind.DOES_NOT_BALANCE, items, difference));
    }

    private static Optional<StatementProblem> findExcess(
            Statement statement, List<StatementItem> parts, StatementItem whole) {
        List<StatementItem> known =
                parts.stream().filter(part -> statement.find(part).isPresent()).toList();
        if (statement.find(whole).isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        long excess = known.stream().mapToLong(part -> figure(statement, part)).sum() - figure(statement, whole);
        if (excess <= 0) {
            return Optional.empty();
        }
        List<StatementItem> items = new ArrayList<>(known);
        items.add(whole);
        return Optional.of(new StatementProblem(Kind.PARTS_EXCEED_WHOLE, items, excess));
    }

    private static long figure(Statement statement, StatementItem item) {
        return statement.find(item).orElseThrow();
    }
}
