package dev.shipkeep.core.receivable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who paid: the strongest sign that points to one payer only. */
public record PayerMatch(long payerId, Sign sign) {

    private static final int SHORTEST_NAME = 2;

    /** What points to a payer, the strongest first. */
    public enum Sign {
        /** Money from this bank account was theirs before. */
        BANK_ACCOUNT,
        NAME,
        /** The name without legal form, brackets and blanks. */
        SIMILAR_NAME,
        /** The remark has the account's code or one of its documents' numbers. */
        REMARK
    }

    /**
     * Somebody who may have paid.
     *
     * @param normalisedName see {@link PayerName}
     * @param bankAccounts from which this payer's money came before
     * @param numbers code of the account and numbers of its documents
     */
    public record Candidate(
            long payerId, String name, String normalisedName, List<String> bankAccounts, List<String> numbers) {
        public Candidate {
            bankAccounts = List.copyOf(bankAccounts);
            numbers = List.copyOf(numbers);
        }

        public static Candidate of(long payerId, String name, List<String> bankAccounts, List<String> numbers) {
            return new Candidate(payerId, name, PayerName.normalised(name), bankAccounts, numbers);
        }
    }

    /** What came with the money; texts may be empty. */
    public record Sender(String name, String bankAccount, String remark) {}

    /** The payer; nobody when no sign points to one, or the strongest points to several. */
    public static Optional<PayerMatch> of(Sender sender, List<Candidate> candidates) {
        String name = sender.name().strip();
        String normalised = PayerName.normalised(name);
        return Stream.of(Sign.values())
                .map(sign -> matching(sign, sender, name, normalised, candidates))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(List::getFirst);
    }

    private static List<PayerMatch> matching(
            Sign sign, Sender sender, String name, String normalised, List<Candidate> candidates) {
        Predicate<Candidate> matches =
                switch (sign) {
                    case BANK_ACCOUNT ->
                        candidate -> !sender.bankAccount().isEmpty()
                                && candidate.bankAccounts().contains(sender.bankAccount());
                    case NAME ->
                        candidate -> !name.isEmpty() && candidate.name().equals(name);
                    case SIMILAR_NAME ->
                        candidate -> normalised.length() >= SHORTEST_NAME
                                && candidate.normalisedName().equals(normalised);
                    case REMARK ->
                        candidate ->
                                candidate.numbers().stream().anyMatch(number -> Remark.names(sender.remark(), number));
                };
        return candidates.stream()
                .filter(matches)
                .map(Candidate::payerId)
                .distinct()
                .map(payerId -> new PayerMatch(payerId, sign))
                .toList();
    }
}
