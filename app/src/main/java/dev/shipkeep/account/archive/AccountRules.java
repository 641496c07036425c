package dev.shipkeep.account.archive;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.core.identity.UnifiedCreditCode;
import dev.shipkeep.platform.page.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an account must look like, field by field. */
public final class AccountRules {

    /** No sign that could be read as markup, path or formula in places beyond our pages. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,63}");

    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REGION = 40;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_NOTE = 4_000;

    private AccountRules() {}

    /** @param newAccount whether code, unit and currency are still open */
    static List<FieldProblem> check(AccountEntry entry, boolean newAccount, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (newAccount && !entry.code().isEmpty() && !CODE.matcher(entry.code()).matches()) {
            problems.add(FieldProblem.of("code", "account.problem.code"));
        }
        if (newAccount && !entry.currency().matches("[A-Z]{3}")) {
            problems.add(FieldProblem.of("currency", "account.problem.choice"));
        }
        if (entry.name().isBlank()) {
            problems.add(FieldProblem.of("name", "account.problem.required"));
        }
        creditCodeProblem(entry.creditCode()).ifPresent(problems::add);
        choice(problems, "industry", entry.industry(), AccountChoices.INDUSTRIES);
        choice(problems, "enterpriseType", entry.enterpriseType(), AccountChoices.ENTERPRISE_TYPES);
        choice(problems, "lifeStage", entry.lifeStage(), AccountChoices.LIFE_STAGES);
        if (!entry.divisionCode().isEmpty()
                && !DIVISION.matcher(entry.divisionCode()).matches()) {
            problems.add(FieldProblem.of("divisionCode", "account.problem.division"));
        }
        checkSince(problems, entry.since(), today);
        longest(problems, "name", entry.name(), LONGEST_NAME);
        longest(problems, "region", entry.region(), LONGEST_REGION);
        longest(problems, "address", entry.address(), LONGEST_ADDRESS);
        longest(problems, "note", entry.note(), LONGEST_NOTE);
        return problems;
    }

    /** What is wrong with a credit code; nothing for an empty one. */
    public static Optional<FieldProblem> creditCodeProblem(String text) {
        if (text.isBlank()
                || !(UnifiedCreditCode.parse(text)
                        instanceof
                        UnifiedCreditCode.Invalid(String read, UnifiedCreditCode.Reason reason, int position))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (reason) {
                    case EMPTY, LENGTH ->
                        FieldProblem.of("creditCode", "account.problem.creditCode.length", read.length());
                    case CHARACTER ->
                        FieldProblem.of(
                                "creditCode",
                                "account.problem.creditCode.character",
                                position,
                                String.valueOf(read.charAt(position - 1)));
                    case CHECK_CHARACTER ->
                        FieldProblem.of(
                                "creditCode",
                                "account.problem.creditCode.check",
                                String.valueOf(UnifiedCreditCode.checkCharacter(
                                        read.substring(0, UnifiedCreditCode.LENGTH - 1))));
                });
    }

    /** The code as it is kept, without blanks and in capitals; null for none. */
    public static @Nullable String creditCode(String text) {
        return UnifiedCreditCode.parse(text) instanceof UnifiedCreditCode.Valid valid
                ? valid.code().text()
                : null;
    }

    /** Province of a division code, else what was given; null for neither. */
    public static @Nullable String region(String divisionCode, String given) {
        if (divisionCode.length() >= 2) {
            return divisionCode.substring(0, 2);
        }
        return given.isEmpty() ? null : given.toUpperCase(Locale.ROOT);
    }

    private static void checkSince(List<FieldProblem> problems, String since, LocalDate today) {
        if (since.isEmpty()) {
            return;
        }
        try {
            if (LocalDate.parse(since).isAfter(today)) {
                problems.add(FieldProblem.of("since", "account.problem.future"));
            }
        } catch (DateTimeParseException e) {
            problems.add(FieldProblem.of("since", "account.problem.day"));
        }
    }

    private static void choice(List<FieldProblem> problems, String field, String value, List<String> choices) {
        if (!value.isEmpty() && !choices.contains(value)) {
            problems.add(FieldProblem.of(field, "account.problem.choice"));
        }
    }

    private static void longest(List<FieldProblem> problems, String field, String text, int length) {
        if (text.length() > length) {
            problems.add(FieldProblem.of(field, "account.problem.tooLong", length));
        }
    }
}
