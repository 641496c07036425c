package dev.shipkeep.lead.duty;

import dev.shipkeep.lead.duty.Standing.Stage;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;

/**
 * Who brought no lead, for managers.
 *
 * @param typed filters; or what was typed and refused
 * @param person whom the problems are about; 0 for nobody
 * @param workedToday whether anybody owes anything today
 */
public record DutyPage(
        Frame frame,
        DutyPolicy policy,
        List<Duties.Row> rows,
        List<DutyKeeper.Absence> absences,
        Map<String, String> typed,
        long person,
        FieldProblems problems,
        boolean workedToday) {

    private static final int MOST_SHOWN = 200;

    public boolean isAll() {
        return typed("show").equals("all");
    }

    /** Those whom somebody has to ask; with {@code show=all} everybody. */
    public List<Duties.Row> shown() {
        return rows.stream()
                .filter(row -> isAll() || row.stage() != Stage.FINE)
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Problems of somebody who is not on the page any more. */
    public boolean isAboutNobodyShown() {
        return person != 0 && shown().stream().noneMatch(row -> row.standing().personId() == person);
    }

    public long count(Stage stage) {
        return rows.stream().filter(row -> row.stage() == stage).count();
    }

    public long doneToday() {
        return rows.stream().filter(row -> row.standing().findsToday() > 0).count();
    }

    public long owingToday() {
        return workedToday
                ? rows.stream().filter(row -> !row.standing().excusedToday()).count()
                : 0;
    }

    public boolean maySetPolicy() {
        return frame.signedIn().seesAll();
    }

    public List<String> causes() {
        return DutyKeeper.CAUSES;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String typed(long id, String field) {
        return id == person ? typed(field) : "";
    }

    public boolean isWrong(long id, String field) {
        return id == person && problems.has(field);
    }
}
