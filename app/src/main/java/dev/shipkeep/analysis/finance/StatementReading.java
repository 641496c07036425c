package dev.shipkeep.analysis.finance;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.core.finance.Statement;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.core.finance.StatementProblem;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed statement and says at each field what is wrong.
 *
 * @param statement null when it cannot be read at all
 * @param problems of reading: nothing can be saved with them
 * @param doubts why the figures cannot be right: a person may keep them nevertheless, except what is below zero
 */
public record StatementReading(@Nullable Statement statement, List<FieldProblem> problems, List<FieldProblem> doubts) {

    static final int FIRST_YEAR = 1990;
    static final int LONGEST_SOURCE = 300;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Statement.LARGEST);

    /** @param thisYear a year after it cannot be over */
    static StatementReading of(StatementEntry entry, int thisYear) {
        List<FieldProblem> problems = new ArrayList<>();
        int year = readYear(entry.year(), thisYear, problems);
        if (!AccountChoices.CURRENCIES.contains(entry.currency())) {
            problems.add(FieldProblem.of("currency", "analysis.problem.currency"));
        }
        if (entry.source().length() > LONGEST_SOURCE) {
            problems.add(FieldProblem.of("source", "analysis.problem.long", LONGEST_SOURCE));
        }
        Map<StatementItem, Long> figures = readFigures(entry, problems);
        if (figures.isEmpty() && problems.isEmpty()) {
            problems.add(FieldProblem.of(StatementItem.TOTAL_ASSETS.name(), "analysis.problem.noFigure"));
        }
        if (!problems.isEmpty()) {
            return new StatementReading(null, problems, List.of());
        }
        Statement statement = new Statement(year, entry.currency(), figures);
        return new StatementReading(statement, problems, listDoubts(statement));
    }

    private static int readYear(String text, int thisYear, List<FieldProblem> problems) {
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST_YEAR || year > thisYear) {
            problems.add(FieldProblem.of("year", "analysis.problem.year", Integer.toString(FIRST_YEAR), "" + thisYear));
        }
        return year;
    }

    private static Map<StatementItem, Long> readFigures(StatementEntry entry, List<FieldProblem> problems) {
        Map<StatementItem, Long> figures = new EnumMap<>(StatementItem.class);
        for (StatementItem item : StatementItem.values()) {
            String text = plain(entry.figure(item));
            if (!text.isEmpty()) {
                Long figure = readFigure(item, text, entry.unit(), problems);
                if (figure != null) {
                    figures.put(item, figure);
                }
            }
        }
        return figures;
    }

    /** Accountants write (1,234.50) for less than nothing. */
    private static String plain(String typed) {
        String text = typed.strip()
                .replaceAll("[,，\\s¥￥]", "")
                .replace('（', '(')
                .replace('）', ')')
                .replace('−', '-');
        return text.startsWith("(") && text.endsWith(")") ? "-" + text.substring(1, text.length() - 1) : text;
    }

    private static @Nullable Long readFigure(
            StatementItem item, String text, StatementEntry.Unit unit, List<FieldProblem> problems) {
        if (!text.matches("-?\\d{1,20}(\\.\\d{1,8})?")) {
            problems.add(FieldProblem.of(item.name(), "analysis.problem.number"));
            return null;
        }
        BigDecimal typed = new BigDecimal(text);
        BigDecimal figure = item == StatementItem.SHARES ? typed : unit.toFen(typed);
        if (figure.stripTrailingZeros().scale() > 0) {
            problems.add(FieldProblem.of(item.name(), "analysis.problem.decimals"));
            return null;
        }
        if (figure.abs().compareTo(LARGEST) > 0) {
            problems.add(FieldProblem.of(item.name(), "analysis.problem.large"));
            return null;
        }
        return figure.longValueExact();
    }

    /** Why the figures cannot be right, each at the field of the whole. */
    static List<FieldProblem> listDoubts(Statement statement) {
        return StatementProblem.listAll(statement).stream()
                .map(problem -> FieldProblem.of(
                        problem.items().getLast().name(),
                        "analysis.doubt." + problem.kind() + (problem.difference() > 0 ? ".over" : ".under"),
                        Figures.money(Math.abs(problem.difference()), statement.currency())))
                .toList();
    }

    /** A figure below zero that cannot be is a typing error; the rest may be what the customer's paper says. */
    static boolean mayBeKept(Statement statement) {
        return StatementProblem.listAll(statement).stream()
                .noneMatch(problem -> problem.kind() == StatementProblem.Kind.NEGATIVE);
    }
}
