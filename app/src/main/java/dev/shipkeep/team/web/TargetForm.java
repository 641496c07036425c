package dev.shipkeep.team.web;

import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.team.Member;
import dev.shipkeep.team.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads somebody's targets as they were typed; an empty field is no target. */
final class TargetForm {

    private static final int FEN_DIGITS = 2;

    private TargetForm() {}

    static Target read(Member member, Map<String, String> typed, List<FieldProblem> problems) {
        return new Target(
                yuan(member, typed, problems),
                count("wins", member, typed, problems),
                count("leads", member, typed, problems),
                count("visits", member, typed, problems));
    }

    private static long yuan(Member member, Map<String, String> typed, List<FieldProblem> problems) {
        String text =
                typed.getOrDefault(TargetsPage.field("revenue", member), "").strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,10}(\\.\\d{1,2})?")) {
            problems.add(
                    FieldProblem.of(TargetsPage.field("revenue", member), "team.problem.amount", member.name(), text));
            return 0;
        }
        return new BigDecimal(text).movePointRight(FEN_DIGITS).longValueExact();
    }

    private static int count(String name, Member member, Map<String, String> typed, List<FieldProblem> problems) {
        String text = typed.getOrDefault(TargetsPage.field(name, member), "").strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,6}")) {
            problems.add(FieldProblem.of(TargetsPage.field(name, member), "team.problem.count", member.name(), text));
            return 0;
        }
        return Integer.parseInt(text);
    }
}
