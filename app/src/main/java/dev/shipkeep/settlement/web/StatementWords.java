package dev.shipkeep.settlement.web;

import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementPart;
import dev.shipkeep.settlement.VolumeReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement says, in words of the person's language; for page, workbook and paper alike. */
final class StatementWords {

    private static final int GRAM_DIGITS = 3;
    private static final int PERCENT_DIGITS = 4;

    private StatementWords() {}

    /** What an item is for: "运费（STD-JS）". */
    static String item(Frame frame, StatementPart part) {
        return frame.say("settlement.item." + part.kind(), part.code());
    }

    static String kilograms(long grams) {
        return BigDecimal.valueOf(grams, GRAM_DIGITS).stripTrailingZeros().toPlainString() + " kg";
    }

    /** A share as people write it: 6%. */
    static String percent(long partsPerMillion) {
        return BigDecimal.valueOf(partsPerMillion, PERCENT_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    static String quantity(Frame frame, VolumeMeasure measure, long quantity, String currency) {
        return switch (measure) {
            case PARCELS -> frame.say("settlement.volume.parcels", Figures.count(quantity));
            case WEIGHT -> kilograms(quantity);
            case FREIGHT, TOTAL -> Figures.money(quantity, currency);
        };
    }

    /** How a volume's amount came about, sentence by sentence; empty for an item without. */
    static List<String> reasons(Frame frame, StatementPart part, String currency) {
        VolumeReason reason = part.volume();
        if (reason == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(frame.say(
                "settlement.volume.counted." + reason.measure(),
                reason.from(),
                reason.countedThrough(),
                quantity(frame, reason.measure(), reason.quantity(), currency),
                Figures.money(reason.moneyFen(), currency)));
        for (VolumeReason.Step step : reason.steps()) {
            sentences.add(step(frame, part.kind(), reason, step, currency));
        }
        Long next = reason.nextFrom();
        if (part.kind() == ItemKind.REBATE && next != null) {
            sentences.add(frame.say(
                    "settlement.volume.next",
                    quantity(frame, reason.measure(), next, currency),
                    quantity(frame, reason.measure(), next - reason.quantity(), currency)));
        }
        sentences.add(frame.say(
                "settlement.volume.net." + part.kind(),
                Figures.money(reason.dueFen(), currency),
                Figures.money(reason.settledFen(), currency),
                Figures.money(reason.netFen(), currency)));
        return sentences;
    }

    private static String step(
            Frame frame, ItemKind kind, VolumeReason reason, VolumeReason.Step step, String currency) {
        String from = quantity(frame, reason.measure(), step.from(), currency);
        String counted = quantity(frame, reason.measure(), step.quantity(), currency);
        return frame.say("settlement.volume.step." + kind, from, counted, rate(frame, reason, step, currency));
    }

    private static String rate(Frame frame, VolumeReason reason, VolumeReason.Step step, String currency) {
        Long share = step.sharePpm();
        Long fen = step.fen();
        Long per = step.perQuantity();
        return share != null || fen == null || per == null
                ? percent(share == null ? 0 : share)
                : frame.say(
                        "settlement.volume.per",
                        Figures.money(fen, currency),
                        quantity(frame, reason.measure(), per, currency));
    }

    static String changePercent(Statement statement) {
        Long points = statement.difference().basisPoints();
        return points == null ? "—" : Figures.change(points);
    }

    /** With its sign. */
    static String signed(long fen, String currency) {
        return (fen > 0 ? "+" : "") + Figures.money(fen, currency);
    }

    static String place(Frame frame, @Nullable String region, @Nullable String city) {
        String province = region == null ? "" : frame.choice("account.region.", region);
        String town = city == null || city.matches("\\d+") ? "" : city;
        return province.equals(town) ? town : (province + " " + town).strip();
    }
}
