package dev.shipkeep.settlement;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a volume's rebate or charge came about, kept as it was when the statement was closed.
 *
 * @param measure what was counted
 * @param quantity counted from {@code from} through {@code countedThrough}, in units of the measure
 * @param moneyFen what percentages were taken of; 0 for a shortfall
 * @param steps the tiers that count, or what is missing
 * @param nextFrom quantity of the next tier, or the one promised; null when there is no higher one
 * @param dueFen for the window so far
 * @param settledFen on earlier statements
 * @param netFen on this one
 * @param rounding the rule that brought {@code dueFen} to the fen
 * @param shares what each member brought of {@code netFen}
 */
public record VolumeReason(
        LocalDate from,
        LocalDate through,
        LocalDate countedThrough,
        VolumeMeasure measure,
        long quantity,
        long moneyFen,
        List<Step> steps,
        @Nullable Long nextFrom,
        long dueFen,
        long settledFen,
        long netFen,
        RoundingRule rounding,
        List<Part> shares) {

    /**
     * A tier with the quantity that it counts for.
     *
     * @param sharePpm percentage of the money; null for an amount by quantity
     * @param fen for {@code perQuantity} units; null for a percentage
     */
    public record Step(
            long from,
            long quantity,
            @Nullable Long sharePpm,
            @Nullable Long fen,
            @Nullable Long perQuantity) {}

    /** The part of one member. */
    public record Part(long accountId, long fen) {}
}
