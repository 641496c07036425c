package dev.shipkeep.account.contact;

import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a contact must look like. */
public final class ContactRules {

    public static final List<String> ROLES = List.of("decides", "influences", "buys", "uses", "gatekeeper", "insider");
    public static final List<String> ATTITUDES = List.of("supporter", "friendly", "neutral", "sceptical", "opponent");
    public static final List<String> INFLUENCES = List.of("1", "2", "3", "4", "5");
    public static final List<String> ORIENTATIONS =
            List.of("price", "time", "safety", "service", "relationship", "innovation");
    public static final List<String> COVERAGES = List.of("acquainted", "working", "trusted");
    /** Grounds of the Personal Information Protection Law (个人信息保护法), article 13. */
    public static final List<String> LAWFUL_BASES = List.of("contract", "consent", "legal", "public");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2_000;

    private ContactRules() {}

    static List<FieldProblem> check(ContactEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        if (entry.name().isBlank()) {
            problems.add(FieldProblem.of("name", "account.problem.required"));
        }
        longest(problems, "name", entry.name(), LONGEST_NAME);
        longest(problems, "title", entry.title(), LONGEST_NAME);
        longest(problems, "department", entry.department(), LONGEST_NAME);
        longest(problems, "wechat", entry.wechat(), LONGEST_NAME);
        longest(problems, "note", entry.note(), LONGEST_NOTE);
        if (!entry.phone().isEmpty() && !Phones.isPhone(entry.phone())) {
            problems.add(FieldProblem.of("phone", "account.problem.phone"));
        }
        if (!entry.email().isEmpty() && !EMAIL.matcher(entry.email()).matches()) {
            problems.add(FieldProblem.of("email", "account.problem.email"));
        }
        choice(problems, "role", entry.role(), ROLES);
        choice(problems, "attitude", entry.attitude(), ATTITUDES);
        choice(problems, "influence", entry.position().influence(), INFLUENCES);
        choice(problems, "orientation", entry.position().orientation(), ORIENTATIONS);
        choice(problems, "coverage", entry.position().coverage(), COVERAGES);
        if (!entry.position().coverage().isEmpty()
                && entry.position().coveredBy().isEmpty()) {
            problems.add(FieldProblem.of("coveredBy", "account.problem.coverer"));
        }
        if (!LAWFUL_BASES.contains(entry.lawfulBasis())) {
            problems.add(FieldProblem.of("lawfulBasis", "account.problem.choice"));
        }
        return problems;
    }

    private static void longest(List<FieldProblem> problems, String field, String text, int length) {
        if (text.length() > length) {
            problems.add(FieldProblem.of(field, "account.problem.tooLong", length));
        }
    }

    private static void choice(List<FieldProblem> problems, String field, String value, List<String> choices) {
        if (!value.isEmpty() && !choices.contains(value)) {
            problems.add(FieldProblem.of(field, "account.problem.choice"));
        }
    }
}
