package dev.shipkeep.grading.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.core.grading.Criteria;
import dev.shipkeep.core.grading.Reason;
import dev.shipkeep.core.grading.TierScore;
import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.internal.AccountHistory;
import dev.shipkeep.grading.internal.GradedAccount;
import dev.shipkeep.grading.internal.ManualOverride;
import dev.shipkeep.grading.internal.Overrides;
import dev.shipkeep.platform.page.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param graded null when the account was not in the current run
 * @param reasons why, in the core's order
 * @param overrides all that was ever set by hand, newest first
 */
public record GradePanelPage(
        Frame frame,
        Account account,
        @Nullable GradingRun run,
        @Nullable GradedAccount graded,
        List<Reason> reasons,
        List<AccountHistory.Line> history,
        List<ManualOverride> overrides,
        OverrideForm form) {

    /** A mark from 0 to 100 with the sentence behind it. */
    public record Bar(String key, int mark, String sentence) {}

    /**
     * What was typed to set a class by hand.
     *
     * @param choice subject and value, as in TIER.GOLD
     * @param problemField the field that is wrong; null when nothing was sent yet
     */
    public record OverrideForm(
            String choice,
            String reason,
            String until,
            @Nullable String problemField,
            @Nullable String problem) {

        static OverrideForm empty(LocalDate today) {
            return new OverrideForm("", "", today.plusMonths(6).toString(), null, null);
        }

        public @Nullable String problemAt(String field) {
            return field.equals(problemField) ? problem : null;
        }
    }

    /** Why the figures give the class that they give. */
    public String why(GradeAspect aspect) {
        return String.join(
                " ",
                switch (aspect) {
                    case KEY_ACCOUNT -> sentences("key");
                    case ABC -> sentences("abc", "rank");
                    case TIER -> sentences("tier.platinum", "tier.gold", "tier.iron", "tier.lead");
                    case FREQUENCY -> sentences("frequency");
                    case AMOUNT -> sentences("amount");
                    case MOMENTUM -> sentences("momentum");
                });
    }

    private List<String> sentences(String... subjects) {
        return reasons.stream()
                .filter(reason -> List.of(subjects).stream().anyMatch(subject -> ReasonWords.isAbout(reason, subject)))
                .map(reason -> ReasonWords.sentence(frame, reason))
                .toList();
    }

    public List<Bar> tierBars(TierScore score) {
        return List.of(
                bar("tier.value", score.value()),
                bar("tier.loyalty", score.loyalty()),
                bar("tier.effort", score.effort()));
    }

    public List<Bar> criteriaBars(Criteria criteria) {
        return List.of(
                bar("criterion.profitShare", criteria.profitShare()),
                bar("criterion.goals", criteria.goals()),
                bar("criterion.loss", criteria.loss()),
                bar("criterion.relationship", criteria.relationship()),
                bar("criterion.potential", criteria.potential()),
                bar("criterion.effort", criteria.effort()));
    }

    private Bar bar(String subject, int mark) {
        return new Bar("grading.bar." + subject, mark, String.join(" ", sentences(subject)));
    }

    /** What is set by hand for a subject now; null when nothing is. */
    public @Nullable ManualOverride inForce(GradeAspect subject) {
        return overrides.stream()
                .filter(override -> override.isInForce() && override.subject() == subject)
                .findFirst()
                .orElse(null);
    }

    public List<ManualOverride> pastOverrides() {
        return overrides.stream().filter(override -> !override.isInForce()).toList();
    }

    public Set<GradeAspect> subjects() {
        return Overrides.subjects();
    }

    public List<String> valuesOf(GradeAspect subject) {
        return Overrides.VALUES.getOrDefault(subject, List.of());
    }

    /** The figures of the window and their names, for the table behind the sentences. */
    public List<Figure> figures(GradedAccount account) {
        DayFacts window = account.figures().window();
        String currency = account.figures().currency();
        return List.of(
                new Figure("parcels", frame.count(window.parcels())),
                new Figure("revenue", frame.money(window.revenueFen(), currency)),
                new Figure("costed", frame.count(window.costedParcels())),
                new Figure("cost", window.costedParcels() == 0 ? "—" : frame.money(window.costFen(), currency)),
                new Figure("margin", frame.money(boxed(window.marginFen()), currency)),
                new Figure("weight", window.weighedParcels() == 0 ? "—" : kilograms(window)),
                new Figure("onTime", frame.percent(boxed(window.onTimeRate()))),
                new Figure("lost", frame.count(window.lost())),
                new Figure("damaged", frame.count(window.damaged())),
                new Figure("returned", frame.count(window.returned())),
                new Figure(
                        "previousParcels",
                        frame.count(account.figures().previous().parcels())),
                new Figure(
                        "previousRevenue",
                        frame.money(account.figures().previous().revenueFen(), currency)),
                new Figure("recent", frame.count(account.figures().recent().parcels())),
                new Figure(
                        "preceding", frame.count(account.figures().preceding().parcels())),
                new Figure(
                        "recentLastYear",
                        frame.count(account.figures().recentLastYear().parcels())),
                new Figure("firstDay", frame.day(account.figures().firstDay())),
                new Figure("lastDay", frame.day(account.figures().lastDay())),
                new Figure("activeWeeks", frame.count((long) account.figures().activeWeeks())),
                new Figure("activeDays", frame.count((long) account.figures().activeDays())));
    }

    /** One figure as it is shown; its name is {@code grading.figure.<key>}. */
    public record Figure(String key, String value) {}

    private static String kilograms(DayFacts window) {
        return dev.shipkeep.platform.page.Figures.kilograms(
                window.averageWeightGrams().orElse(0));
    }

    private static @Nullable Long boxed(java.util.OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    private static @Nullable Integer boxed(java.util.OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
