package dev.shipkeep.analysis.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.analysis.finance.Company;
import dev.shipkeep.analysis.finance.Finances;
import dev.shipkeep.analysis.finance.KeptStatement;
import dev.shipkeep.analysis.finance.Reference;
import dev.shipkeep.core.finance.CreditSuggestion;
import dev.shipkeep.core.finance.FinancialAnalysis;
import dev.shipkeep.core.finance.IndustryReference;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.core.finance.StatementProblem;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** @param chosen the ratio that the chart shows */
public record FinancePage(Frame frame, Finances.View view, Ratio chosen, String chart) {

    /** The ratios of the panel on the account's page. */
    private static final List<Ratio> FIRST =
            List.of(Ratio.CURRENT_RATIO, Ratio.DEBT_TO_EQUITY, Ratio.NET_MARGIN, Ratio.COLLECTION_DAYS);

    public AccountCard card() {
        return view.card();
    }

    public String accountUrl() {
        return "/accounts/" + view.card().id();
    }

    public String url() {
        return accountUrl() + "/finance";
    }

    public boolean mayWrite() {
        return frame.may(Permission.ANALYSIS_WRITE) && !view.card().isMerged();
    }

    public boolean isEmpty() {
        return view.kept().isEmpty();
    }

    public List<FinancialAnalysis.Year> years() {
        return view.analysis().years();
    }

    public List<Ratio> ratios() {
        return Arrays.asList(Ratio.values());
    }

    public List<Ratio> firstRatios() {
        return FIRST;
    }

    public List<StatementItem> items() {
        return Arrays.asList(StatementItem.values());
    }

    public String currency() {
        return view.kept().isEmpty()
                ? view.card().currency()
                : view.kept().getFirst().statement().currency();
    }

    public String figure(KeptStatement kept, StatementItem item) {
        OptionalLong figure = kept.statement().find(item);
        if (figure.isEmpty()) {
            return "—";
        }
        return item == StatementItem.SHARES
                ? Figures.count(figure.getAsLong())
                : Figures.money(figure.getAsLong(), kept.statement().currency());
    }

    /** What is usual, in figures; a dash when nothing is known. */
    public String usual(Ratio ratio) {
        Reference reference = view.reference();
        IndustryReference.Bounds bounds =
                reference == null ? null : reference.usual().bounds().get(ratio);
        return bounds == null ? "—" : RatioWords.usual(ratio, bounds, currency());
    }

    /** How the latest year compares; null when it cannot be said. */
    public IndustryReference.@Nullable Verdict verdict(Ratio ratio) {
        Reference reference = view.reference();
        return reference == null || years().isEmpty()
                ? null
                : reference
                        .usual()
                        .compare(ratio, years().getFirst().get(ratio))
                        .orElse(null);
    }

    public String doubt(FinancialAnalysis.Year year, StatementProblem problem) {
        String key = "analysis.doubt." + problem.kind() + (problem.difference() > 0 ? ".over" : ".under");
        return frame.say("analysis.item." + problem.items().getLast())
                + frame.say("analysis.colon")
                + frame.say(
                        key,
                        Figures.money(
                                Math.abs(problem.difference()), year.statement().currency()));
    }

    public String limit(CreditSuggestion suggestion) {
        return frame.money(suggestion.limitFen(view.monthlyFen()), view.card().currency());
    }

    public List<CreditSuggestion.Stop> stops(CreditSuggestion suggestion) {
        return suggestion.reasons().stream()
                .filter(CreditSuggestion.Stop.class::isInstance)
                .map(CreditSuggestion.Stop.class::cast)
                .toList();
    }

    public List<CreditSuggestion.Scored> scored(CreditSuggestion suggestion) {
        return suggestion.reasons().stream()
                .filter(CreditSuggestion.Scored.class::isInstance)
                .map(CreditSuggestion.Scored.class::cast)
                .toList();
    }

    public Company company() {
        return view.company();
    }
}
