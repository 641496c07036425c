package dev.shipkeep.core.finance;

import java.util.EnumMap;
import java.util.Map;

/** The statement of the course's check, and changes of it. */
final class TestStatements {

    private TestStatements() {}

    static Statement checked(int year) {
        Map<StatementItem, Long> figures = new EnumMap<>(StatementItem.class);
        figures.put(StatementItem.TOTAL_ASSETS, 1_000L);
        figures.put(StatementItem.CURRENT_ASSETS, 400L);
        figures.put(StatementItem.INTANGIBLES, 50L);
        figures.put(StatementItem.LIABILITIES, 600L);
        figures.put(StatementItem.EQUITY, 400L);
        figures.put(StatementItem.NET_PROFIT, 48L);
        figures.put(StatementItem.INCOME_TAX, 12L);
        figures.put(StatementItem.INTEREST, 20L);
        return new Statement(year, "CNY", figures);
    }

    static Statement with(Statement statement, StatementItem item, long figure) {
        Map<StatementItem, Long> figures = new EnumMap<>(StatementItem.class);
        figures.putAll(statement.figures());
        figures.put(item, figure);
        return new Statement(statement.year(), statement.currency(), figures);
    }

    /** The check's statement with what the other ratios need. */
    static Statement full(int year) {
        Statement statement = checked(year);
        statement = with(statement, StatementItem.CURRENT_LIABILITIES, 200);
        statement = with(statement, StatementItem.RECEIVABLES, 150);
        statement = with(statement, StatementItem.INVENTORY, 100);
        statement = with(statement, StatementItem.REVENUE, 1_200);
        statement = with(statement, StatementItem.COST_OF_SALES, 730);
        return with(statement, StatementItem.SHARES, 80);
    }
}
