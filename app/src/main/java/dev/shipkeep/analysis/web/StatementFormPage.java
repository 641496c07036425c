package dev.shipkeep.analysis.web;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.analysis.finance.StatementEntry;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param year of the statement that is edited; null for a new one
 * @param version that the editing goes on from
 * @param lastYear the latest year that can have a statement
 */
public record StatementFormPage(
        Frame frame,
        AccountCard card,
        @Nullable Long year,
        @Nullable Integer version,
        StatementEntry entry,
        int lastYear,
        FieldProblems problems) {

    private static final String DOUBT = "analysis.doubt.";

    /** Items that stand together. */
    public record Part(String key, List<StatementItem> items) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "assets",
                    List.of(
                            StatementItem.CURRENT_ASSETS,
                            StatementItem.RECEIVABLES,
                            StatementItem.INVENTORY,
                            StatementItem.INTANGIBLES,
                            StatementItem.TOTAL_ASSETS)),
            new Part(
                    "debts",
                    List.of(
                            StatementItem.CURRENT_LIABILITIES,
                            StatementItem.LIABILITIES,
                            StatementItem.EQUITY,
                            StatementItem.SHARES)),
            new Part(
                    "income",
                    List.of(
                            StatementItem.REVENUE,
                            StatementItem.COST_OF_SALES,
                            StatementItem.INTEREST,
                            StatementItem.INCOME_TAX,
                            StatementItem.NET_PROFIT)));

    public String financeUrl() {
        return "/accounts/" + card.id() + "/finance";
    }

    public String action() {
        return financeUrl() + "/statements" + (year == null ? "" : "/" + year);
    }

    public List<Part> parts() {
        return PARTS;
    }

    public List<String> currencies() {
        return AccountChoices.CURRENCIES;
    }

    public List<StatementEntry.Unit> units() {
        return List.of(StatementEntry.Unit.values());
    }

    /** Whether only doubts stand in the way, which a person may set aside. */
    public boolean mayKeep() {
        return !problems.all().isEmpty()
                && problems.all().stream()
                        .map(FieldProblem::messageKey)
                        .allMatch(key -> key.startsWith(DOUBT) && !key.startsWith(DOUBT + "NEGATIVE"));
    }
}
