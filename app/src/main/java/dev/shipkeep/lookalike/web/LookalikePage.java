package dev.shipkeep.lookalike.web;

import dev.shipkeep.core.lookalike.Feature;
import dev.shipkeep.core.lookalike.Learning;
import dev.shipkeep.core.lookalike.Level;
import dev.shipkeep.core.lookalike.Lookalike;
import dev.shipkeep.core.lookalike.RankingQuality;
import dev.shipkeep.lookalike.Lookalikes;
import dev.shipkeep.lookalike.PastLeads;
import dev.shipkeep.lookalike.Target;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param ranked a page of the ranking
 * @param open how many open leads there are in sight
 * @param number of the page, from 0
 * @param past leads of other systems that are learned from too
 */
public record LookalikePage(
        Frame frame,
        Lookalikes.Lesson lesson,
        List<Lookalikes.Ranked> ranked,
        int open,
        int number,
        PastLeads.Overview past,
        String chart) {

    static final int ON_A_PAGE = 50;
    private static final int SHOWN_REASONS = 3;
    private static final int SHOWN_EFFECTS = 20;
    private static final double NO_EFFECT = 0.05;

    /** A level of a feature with what it does. */
    public record Line(String feature, Feature.Effect effect) {}

    public List<Target> targets() {
        return List.of(Target.values());
    }

    public Learning.@Nullable Learned learned() {
        return lesson.learning() instanceof Learning.Learned learned ? learned : null;
    }

    public Learning.@Nullable TooLittle tooLittle() {
        return lesson.learning() instanceof Learning.TooLittle tooLittle ? tooLittle : null;
    }

    public boolean mayImport() {
        return frame.may(Permission.IMPORT) && frame.may(Permission.LEAD_REVIEW);
    }

    public boolean mayLearn() {
        return frame.may(Permission.LEAD_REVIEW);
    }

    public boolean hasNext() {
        return (number + 1) * ON_A_PAGE < open;
    }

    public String seconds() {
        return BigDecimal.valueOf(lesson.took().toMillis(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public String area(RankingQuality quality) {
        return quality.areaUnderCurve().isEmpty()
                ? "—"
                : decimal(quality.areaUnderCurve().getAsDouble(), 3);
    }

    public String percent(double share) {
        return Figures.percent(Math.round(share * 10_000));
    }

    public String decimal(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /** What helps and what harms most. */
    public List<Line> effects(Learning.Learned learned) {
        return learned.model().features().stream()
                .flatMap(feature -> feature.effects().stream().map(effect -> new Line(feature.name(), effect)))
                .filter(line -> Math.abs(line.effect().logOdds()) >= NO_EFFECT)
                .sorted(Comparator.comparingDouble(
                        (Line line) -> -Math.abs(line.effect().logOdds())))
                .limit(SHOWN_EFFECTS)
                .toList();
    }

    public List<Lookalike.Contribution> reasons(Lookalikes.Ranked ranked) {
        return ranked.scored().reasons().stream()
                .filter(reason -> Math.abs(reason.effect().logOdds()) >= NO_EFFECT)
                .limit(SHOWN_REASONS)
                .toList();
    }

    /** How many times as likely the level makes it, against the average. */
    public String times(Feature.Effect effect) {
        return decimal(Math.exp(effect.logOdds()), 2);
    }

    /** A level in words: "来源：展会", "月寄件量 300 以上". */
    public String level(String feature, Level level) {
        return frame.say("lookalike.feature." + feature) + frame.say("analysis.colon") + value(feature, level);
    }

    private String value(String feature, Level level) {
        return switch (level) {
            case Level.Missing ignored -> frame.say("lookalike.level.missing");
            case Level.Rare ignored -> frame.say("lookalike.level.rare");
            case Level.Named(String name) -> named(feature, name);
            case Level.Range(double above, double through) -> range(feature, above, through);
        };
    }

    private String named(String feature, String name) {
        return switch (feature) {
            case "source" -> frame.choice("lead.source.", name);
            case "industry" -> frame.choice("account.industry.", name);
            case "weekday" -> DayOfWeek.valueOf(name).getDisplayName(TextStyle.FULL, frame.locale());
            default -> name;
        };
    }

    private String range(String feature, double above, double through) {
        if (Double.isInfinite(above)) {
            return frame.say("lookalike.level.upTo", figure(feature, through));
        }
        return Double.isInfinite(through)
                ? frame.say("lookalike.level.above", figure(feature, above))
                : frame.say("lookalike.level.between", figure(feature, above), figure(feature, through));
    }

    private static String figure(String feature, double value) {
        long rounded = Math.round(value);
        return feature.equals("carrier_price_fen") ? Figures.money(rounded, "CNY") : Figures.count(rounded);
    }
}
