package dev.shipkeep.receivable.payment;

import dev.shipkeep.core.receivable.PayerMatch.Candidate;
import dev.shipkeep.receivable.payment.PaymentProposal.Payer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may tell who paid. A bank account is learned by confirming a payment that came from it, and forgotten by taking that
 * back: it is looked up in the payments themselves.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PayerKnowledge {

    private static final int MOST_PAYERS = 50_000;
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^A-Z0-9_.-]+");

    private final JdbcClient jdbc;

    PayerKnowledge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Payers that come into question, by id and as the core compares them. */
    record Known(Map<Long, Payer> payers, List<Candidate> candidates) {}

    Known about(List<Payment> payments) {
        if (payments.isEmpty()) {
            return new Known(Map.of(), List.of());
        }
        Map<Long, Set<String>> accounts = bankAccounts(payments);
        Map<Long, Set<String>> numbers = numbers(payments);
        Map<Long, Payer> payers = new HashMap<>();
        for (Payer payer : listPayers(payments, accounts.keySet(), numbers.keySet())) {
            payers.put(payer.id(), payer);
        }
        List<Candidate> candidates = new ArrayList<>();
        payers.values().stream()
                .sorted(Comparator.comparingLong(Payer::id))
                .forEach(payer -> candidates.add(Candidate.of(
                        payer.id(),
                        payer.name(),
                        List.copyOf(accounts.getOrDefault(payer.id(), Set.of())),
                        List.copyOf(numbers.getOrDefault(payer.id(), Set.of())))));
        return new Known(payers, candidates);
    }

    private Map<Long, Set<String>> bankAccounts(List<Payment> payments) {
        Map<Long, Set<String>> byPayer = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT payer_id, payer_account FROM receivable.payment
                WHERE payer_id IS NOT NULL AND payer_account <> '' AND payer_account = ANY (?)""")
                .param(payments.stream().map(Payment::payerAccount).distinct().toArray(String[]::new))
                .query(row -> {
                    byPayer.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                            .add(row.getString(2));
                });
        return byPayer;
    }

    /** Codes of accounts and numbers of documents that stand in the remarks. */
    private Map<Long, Set<String>> numbers(List<Payment> payments) {
        String[] written = payments.stream()
                .flatMap(payment ->
                        BETWEEN_NUMBERS.splitAsStream(payment.remark().toUpperCase(Locale.ROOT)))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toArray(String[]::new);
        Map<Long, Set<String>> byPayer = new HashMap<>();
        jdbc.sql("""
                SELECT payer_id, reference AS number FROM receivable.ledger_entry
                WHERE kind IN ('STATEMENT', 'DEBIT_NOTE') AND reference = ANY (?)
                UNION ALL
                SELECT id, code FROM account.account WHERE code = ANY (?) AND merged_into IS NULL""").param(written).param(written).query(row -> {
            byPayer.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getString(2));
        });
        return byPayer;
    }

    /** Everybody who was ever billed, and whoever else a name, a bank account or a number points to. */
    private List<Payer> listPayers(List<Payment> payments, Set<Long> byAccount, Set<Long> byNumber) {
        Set<Long> ids = new HashSet<>(byAccount);
        ids.addAll(byNumber);
        String[] names = payments.stream()
                .map(payment -> payment.payerName().strip())
                .distinct()
                .toArray(String[]::new);
        return jdbc.sql("""
                SELECT account.id, account.code, account.name, account.currency FROM account.account
                WHERE account.id IN (
                        SELECT payer_id FROM receivable.ledger_entry
                        UNION SELECT unnest(?::bigint[])
                        UNION SELECT named.id FROM account.account named
                              WHERE named.name COLLATE "C" = ANY (?) AND named.merged_into IS NULL)
                ORDER BY account.id LIMIT ?""")
                .param(ids.toArray(Long[]::new))
                .param(names)
                .param(MOST_PAYERS)
                .query((row, number) -> new Payer(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
