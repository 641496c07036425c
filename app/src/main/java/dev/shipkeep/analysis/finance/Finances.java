package dev.shipkeep.analysis.finance;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.core.finance.CreditSuggestion;
import dev.shipkeep.core.finance.FinancialAnalysis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a shipper's figures say, put together. */
@Component
public class Finances {

    private static final int MONTHS = 12;

    private final Statements statements;
    private final References references;
    private final Companies companies;
    private final CreditPolicies policies;
    private final AccountCards cards;

    Finances(
            Statements statements,
            References references,
            Companies companies,
            CreditPolicies policies,
            AccountCards cards) {
        this.statements = statements;
        this.references = references;
        this.companies = companies;
        this.policies = policies;
        this.cards = cards;
    }

    /**
     * Everything on the page of a shipper's finances.
     *
     * @param kept statements, latest first, like the years of the analysis
     * @param reference of the shipper's industry; null when there is none
     * @param suggestion from the latest year; null without statements
     * @param monthlyFen what we billed in a month on average over the last twelve
     */
    public record View(
            AccountCard card,
            Company company,
            List<KeptStatement> kept,
            FinancialAnalysis analysis,
            @Nullable Reference reference,
            @Nullable CreditSuggestion suggestion,
            long monthlyFen) {}

    /** @throws dev.shipkeep.platform.access.NotFound when the account may not be seen */
    @Transactional(readOnly = true)
    public View view(long accountId) {
        AccountCard card = cards.getCard(accountId);
        List<KeptStatement> kept = statements.listStatements(accountId);
        FinancialAnalysis analysis =
                FinancialAnalysis.of(kept.stream().map(KeptStatement::statement).toList());
        return new View(
                card,
                companies.findCompany(accountId),
                kept,
                analysis,
                references.findReference(card.industry()).orElse(null),
                suggestion(analysis).orElse(null),
                Math.max(0, card.figures().revenueFen()) / MONTHS);
    }

    /** The credit that the latest statement bears; empty without statements. */
    @Transactional(readOnly = true)
    public Optional<CreditSuggestion> findSuggestion(long accountId) {
        return suggestion(FinancialAnalysis.of(statements.listStatements(accountId).stream()
                .map(KeptStatement::statement)
                .toList()));
    }

    private Optional<CreditSuggestion> suggestion(FinancialAnalysis analysis) {
        return analysis.findLatest().map(year -> policies.get().policy().suggest(year));
    }
}
