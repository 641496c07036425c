package dev.shipkeep.core.grading;

import dev.shipkeep.core.grading.PolicyField.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Every number that grading decides by, in the order in which a page shows them. Where the handbook (R3) gives a
 * number it is the default; the other defaults are ours.
 */
public enum Threshold {
    /** An account with more parcels than this in the window is a key account (handbook R3). */
    KEY_ACCOUNT_PARCELS("keyAccountParcels", Kind.COUNT, 5000, 0, 1_000_000_000),
    /** What accounts are ranked by: index of {@link RankingBasis}. */
    RANKING_BASIS("rankingBasis", Kind.CHOICE, 0, 0, 2),
    /** Cumulative share up to which an account is A (handbook R3). */
    SHARE_A("shareA", Kind.RATE, 8000, 1, 10_000),
    /** Cumulative share up to which an account is B (handbook R3). */
    SHARE_B("shareB", Kind.RATE, 9500, 1, 10_000),
    /** Least part of the parcels that must be costed before an account's margin and cost count as known. */
    MARGIN_COVERAGE("marginCoverage", Kind.RATE, 5000, 0, 10_000),
    /**
     * Value mark of an account that stands at {@link #SHARE_A} of the curve; the largest has 100, the end of the
     * curve 0.
     */
    SCORE_AT_SHARE_A("scoreAtShareA", Kind.SCORE, 70, 0, 100),
    /** Value mark of an account that stands at {@link #SHARE_B} of the curve. */
    SCORE_AT_SHARE_B("scoreAtShareB", Kind.SCORE, 40, 0, 100),
    /** Weight of revenue in the value mark. */
    VALUE_WEIGHT_REVENUE("valueWeightRevenue", Kind.WEIGHT, 50, 0, 100),
    /** Weight of margin in the value mark; left out where the margin is unknown. */
    VALUE_WEIGHT_MARGIN("valueWeightMargin", Kind.WEIGHT, 30, 0, 100),
    /** Weight of parcels in the value mark. */
    VALUE_WEIGHT_PARCELS("valueWeightParcels", Kind.WEIGHT, 20, 0, 100),
    /** Weight of tenure in the loyalty mark. */
    LOYALTY_WEIGHT_TENURE("loyaltyWeightTenure", Kind.WEIGHT, 40, 0, 100),
    /** Weight of regularity (active weeks) in the loyalty mark. */
    LOYALTY_WEIGHT_REGULARITY("loyaltyWeightRegularity", Kind.WEIGHT, 60, 0, 100),
    /** Days since the first parcel that earn the full mark for tenure. */
    TENURE_FULL_DAYS("tenureFullDays", Kind.DAYS, 1095, 1, 36_500),
    /** Active weeks of 52 that earn the full mark for regularity. */
    REGULARITY_FULL_WEEKS("regularityFullWeeks", Kind.WEEKS, 50, 1, 52),
    /** Weight of cost against revenue in the effort mark; left out where the cost is unknown. */
    EFFORT_WEIGHT_COST("effortWeightCost", Kind.WEIGHT, 70, 0, 100),
    /** Weight of lost, damaged and returned parcels in the effort mark. */
    EFFORT_WEIGHT_EXCEPTIONS("effortWeightExceptions", Kind.WEIGHT, 30, 0, 100),
    /** Cost against revenue that earns the full effort mark. */
    COST_RATE_LIGHT("costRateLight", Kind.RATE, 6000, 0, 100_000),
    /** Cost against revenue that earns no effort mark. */
    COST_RATE_HEAVY("costRateHeavy", Kind.RATE, 10_000, 0, 100_000),
    /** Part of parcels lost, damaged or returned that earns no effort mark. */
    EXCEPTION_RATE_HEAVY("exceptionRateHeavy", Kind.RATE, 500, 1, 10_000),
    /** Weight of value in the tier's total. */
    TIER_WEIGHT_VALUE("tierWeightValue", Kind.WEIGHT, 60, 0, 100),
    /** Weight of loyalty in the tier's total. */
    TIER_WEIGHT_LOYALTY("tierWeightLoyalty", Kind.WEIGHT, 25, 0, 100),
    /** Weight of effort in the tier's total. */
    TIER_WEIGHT_EFFORT("tierWeightEffort", Kind.WEIGHT, 15, 0, 100),
    /** Least total of platinum. */
    PLATINUM_TOTAL("platinumTotal", Kind.SCORE, 75, 0, 100),
    /** Least value mark of platinum, so that loyalty alone does not make it. */
    PLATINUM_VALUE("platinumValue", Kind.SCORE, 70, 0, 100),
    /** Least total of gold. */
    GOLD_TOTAL("goldTotal", Kind.SCORE, 55, 0, 100),
    /** Least value mark of gold. */
    GOLD_VALUE("goldValue", Kind.SCORE, 40, 0, 100),
    /** Least total of iron; less is lead. */
    IRON_TOTAL("ironTotal", Kind.SCORE, 25, 0, 100),
    /** Least value mark of iron; less earns too little and is lead. */
    IRON_VALUE("ironValue", Kind.SCORE, 20, 0, 100),
    /** Active weeks that make an account important by frequency; 53 is never. */
    FREQUENCY_IMPORTANT_WEEKS("frequencyImportantWeeks", Kind.WEEKS, 40, 0, 53),
    /** Active weeks that make an account ordinary by frequency. */
    FREQUENCY_ORDINARY_WEEKS("frequencyOrdinaryWeeks", Kind.WEEKS, 12, 0, 53),
    /** Parcels a month (twelfth of the window) that make an account important by frequency. */
    FREQUENCY_IMPORTANT_MONTHLY_PARCELS("frequencyImportantMonthlyParcels", Kind.COUNT, 400, 0, 1_000_000_000),
    /** Parcels a month that make an account ordinary by frequency. */
    FREQUENCY_ORDINARY_MONTHLY_PARCELS("frequencyOrdinaryMonthlyParcels", Kind.COUNT, 20, 0, 1_000_000_000),
    /** Revenue of the window that makes an account key by amount. */
    AMOUNT_KEY("amountKey", Kind.MONEY, 5_000_000, 0, 1_000_000_000_000_000L),
    /** Revenue of the window that makes an account medium by amount. */
    AMOUNT_MEDIUM("amountMedium", Kind.MONEY, 500_000, 0, 1_000_000_000_000_000L),
    /** Growth of recent parcels from which an account is rising. */
    MOMENTUM_RISING("momentumRising", Kind.RATE, 2000, 1, 1_000_000),
    /** Decline of recent parcels from which an account is falling. */
    MOMENTUM_FALLING("momentumFalling", Kind.RATE, 2000, 1, 10_000),
    /** Least days without a parcel before an account is silent. */
    SILENT_DAYS("silentDays", Kind.DAYS, 14, 1, 365),
    /** Own mean intervals between active days without a parcel before an account is silent; the later bound counts. */
    SILENT_INTERVALS("silentIntervals", Kind.COUNT, 3, 1, 100),
    /** Days since the first parcel within which an account is new. */
    NEW_DAYS("newDays", Kind.DAYS, 90, 0, 365),
    /** Part of the group's profit that earns the full mark for profit share. */
    PROFIT_SHARE_FULL("profitShareFull", Kind.RATE, 100, 1, 10_000),
    /** Growth that earns the full mark for potential; as much decline earns none, no change half. */
    GROWTH_FULL("growthFull", Kind.RATE, 5000, 1, 1_000_000),
    /** Part of the group's cost that earns the full mark for effort taken. */
    EFFORT_SHARE_FULL("effortShareFull", Kind.RATE, 100, 1, 10_000),
    /** Weight of the share of profit among the six criteria. */
    CRITERION_WEIGHT_PROFIT_SHARE("criterionWeightProfitShare", Kind.WEIGHT, 25, 0, 100),
    /** Weight of being critical to our goals. */
    CRITERION_WEIGHT_GOALS("criterionWeightGoals", Kind.WEIGHT, 15, 0, 100),
    /** Weight of the harm of a loss. */
    CRITERION_WEIGHT_LOSS("criterionWeightLoss", Kind.WEIGHT, 20, 0, 100),
    /** Weight of a long and stable relationship. */
    CRITERION_WEIGHT_RELATIONSHIP("criterionWeightRelationship", Kind.WEIGHT, 15, 0, 100),
    /** Weight of future potential. */
    CRITERION_WEIGHT_POTENTIAL("criterionWeightPotential", Kind.WEIGHT, 15, 0, 100),
    /** Weight of the effort taken. */
    CRITERION_WEIGHT_EFFORT("criterionWeightEffort", Kind.WEIGHT, 10, 0, 100);

    private final String key;
    private final Kind kind;
    private final long defaultValue;
    private final long minimum;
    private final long maximum;

    Threshold(String key, Kind kind, long defaultValue, long minimum, long maximum) {
        this.key = key;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** Stable name, as stored in JSON and as used in message keys. */
    public String key() {
        return key;
    }

    /** Unit of the value. */
    public Kind kind() {
        return kind;
    }

    /** The shipped value. */
    public long defaultValue() {
        return defaultValue;
    }

    /** Least value allowed. */
    public long minimum() {
        return minimum;
    }

    /** Largest value allowed. */
    public long maximum() {
        return maximum;
    }

    PolicyField field(long value) {
        List<String> choices = kind == Kind.CHOICE
                ? Arrays.stream(RankingBasis.values()).map(Enum::name).toList()
                : List.of();
        return new PolicyField(key, kind, value, defaultValue, minimum, maximum, choices);
    }
}
