package dev.shipkeep.receivable.payment;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * Which payments are listed; an empty text leaves a choice open.
 *
 * @param state open (to be worked on), or a state in lower case
 * @param text part of the sender's name or of the remark, a bank reference, or an account's code
 * @param from first day as typed
 * @param through last day as typed
 */
public record PaymentFilter(String state, String text, String from, String through) {

    public static final Set<String> PARAMETERS = Set.of("state", "q", "from", "through");
    public static final String TO_DO = "open";
    public static final String ALL = "all";

    /** Nobody's money, and money of payers who owe something. */
    private static final String NOT_DONE = """
            (payment.payer_id IS NULL AND payment.discarded_reason IS NULL
             OR payment.payer_id IS NOT NULL
                AND payment.amount_fen > coalesce((SELECT sum(allocation.amount_fen) FROM receivable.allocation
                    WHERE allocation.credit_id = payment.entry_id), 0)
                AND EXISTS (SELECT FROM receivable.ledger_entry item
                    WHERE item.payer_id = payment.payer_id AND item.book = 'FREIGHT'
                      AND item.currency = payment.currency
                      AND item.amount_fen > coalesce((SELECT sum(allocation.amount_fen) FROM receivable.allocation
                          WHERE allocation.debit_id = item.id), 0)))""";

    private static final String OPEN_REST = """
            payment.payer_id IS NOT NULL
            AND payment.amount_fen > coalesce((SELECT sum(allocation.amount_fen) FROM receivable.allocation
                WHERE allocation.credit_id = payment.entry_id), 0)""";

    private static final String NO_REST = """
            payment.payer_id IS NOT NULL
            AND payment.amount_fen = coalesce((SELECT sum(allocation.amount_fen) FROM receivable.allocation
                WHERE allocation.credit_id = payment.entry_id), 0)""";

    public static PaymentFilter of(ListAddress address) {
        String state = address.value("state");
        return new PaymentFilter(
                state.isEmpty() ? TO_DO : state, address.value("q"), address.value("from"), address.value("through"));
    }

    void addTo(Where where) {
        switch (state) {
            case TO_DO -> where.and(NOT_DONE);
            case "unmatched" -> where.and("payment.payer_id IS NULL AND payment.discarded_reason IS NULL");
            case "credit" -> where.and(OPEN_REST);
            case "allocated" -> where.and(NO_REST);
            case "discarded" -> where.and("payment.discarded_reason IS NOT NULL");
            default -> {
                // All of them.
            }
        }
        if (!text.isEmpty()) {
            where.and("""
                    (payment.bank_reference = ? OR account.code = ? OR position(? IN payment.payer_name) > 0
                     OR position(? IN payment.remark) > 0 OR position(? IN account.name) > 0)""", text, text, text, text, text);
        }
        day(from).ifPresent(day -> where.and("payment.day >= ?", day));
        day(through).ifPresent(day -> where.and("payment.day <= ?", day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
