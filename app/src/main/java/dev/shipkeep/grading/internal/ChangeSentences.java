package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.Grade;
import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.core.grading.KeyCause;
import dev.shipkeep.core.grading.Threshold;
import dev.shipkeep.core.grading.TierScore;
import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.GradeChange;
import dev.shipkeep.platform.page.Figures;
import java.util.List;
import java.util.function.Function;

/**
 * Says a change of class with the figures that caused it. The figures are written as they are shown, in a way that is
 * the same in every language; the classes are part of the sentence's key.
 */
final class ChangeSentences {

    private static final String PREFIX = "grading.change.";

    private ChangeSentences() {}

    /** Adds the changes from the classes before to those after, in the respects that are news. */
    static void addChanges(
            Function<GradeAspect, String> before,
            GradedAccount after,
            GradingPolicy policy,
            List<GradeChange> changes) {
        for (GradeAspect aspect : GradeAspect.values()) {
            if (aspect.isEvent()) {
                String from = before.apply(aspect);
                String to = after.classOf(aspect);
                if (!from.equals(to)) {
                    changes.add(change(after, aspect, from, to, policy));
                }
            }
        }
    }

    private static GradeChange change(
            GradedAccount after, GradeAspect aspect, String from, String to, GradingPolicy policy) {
        boolean set = after.setClassOf(aspect) != null;
        String key =
                set ? PREFIX + "set." + aspect + "." + to : PREFIX + aspect + "." + keyEnd(after, aspect, from, to);
        List<String> arguments = set ? List.of() : arguments(after, aspect, policy);
        return new GradeChange(after.accountId(), aspect, from, to, key, arguments);
    }

    private static String keyEnd(GradedAccount after, GradeAspect aspect, String from, String to) {
        KeyCause cause = after.grade().keyCause();
        return aspect == GradeAspect.KEY_ACCOUNT ? cause.name() : from + "." + to;
    }

    private static List<String> arguments(GradedAccount after, GradeAspect aspect, GradingPolicy policy) {
        Grade grade = after.grade();
        DayFacts window = after.figures().window();
        String revenue = Figures.money(window.revenueFen(), grade.currency());
        if (aspect == GradeAspect.KEY_ACCOUNT) {
            return List.of(Figures.count(window.parcels()), Figures.count(policy.value(Threshold.KEY_ACCOUNT_PARCELS)));
        }
        if (aspect == GradeAspect.ABC) {
            return List.of(
                    Figures.percent(grade.cumulativeBasisPoints()),
                    Figures.count(grade.rank()),
                    Figures.count(grade.count()),
                    revenue);
        }
        TierScore score = grade.tierScore();
        return List.of(
                Figures.count(score.total()),
                Figures.count(score.value()),
                Figures.count(score.loyalty()),
                Figures.count(score.effort()),
                revenue);
    }
}
