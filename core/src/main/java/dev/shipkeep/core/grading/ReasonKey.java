package dev.shipkeep.core.grading;

import java.util.Arrays;
import java.util.List;

/** Every sentence that an explanation may hold, with the arguments that it is given in order. */
public enum ReasonKey {
    /** parcels, bound */
    KEY_VOLUME("key.volume"),
    KEY_NAMED("key.named"),
    /** parcels, bound */
    KEY_NO("key.no"),
    /** revenue, rank, count, own share */
    RANK_REVENUE("rank.revenue"),
    /** margin, rank, count, own share */
    RANK_MARGIN("rank.margin"),
    /** parcels, rank, count, own share */
    RANK_PARCELS("rank.parcels"),
    /** costed parcels, parcels, rank, count */
    RANK_UNKNOWN("rank.unknown"),
    /** cumulative share, bound */
    ABC_A("abc.a"),
    /** own share, bound */
    ABC_A_LARGEST("abc.a.largest"),
    /** cumulative share, bound of A, bound of B */
    ABC_B("abc.b"),
    /** cumulative share, bound of B */
    ABC_C("abc.c"),
    ABC_C_NOTHING("abc.c.nothing"),
    /** total, value, loyalty, effort */
    TIER_PLATINUM("tier.platinum"),
    /** total, value, loyalty, effort */
    TIER_GOLD("tier.gold"),
    /** total, value, loyalty, effort */
    TIER_IRON("tier.iron"),
    TIER_LEAD_NOTHING_SENT("tier.lead.nothingSent"),
    /** revenue */
    TIER_LEAD_NO_REVENUE("tier.lead.noRevenue"),
    /** margin, revenue of the costed parcels */
    TIER_LEAD_LOSS("tier.lead.loss"),
    /** revenue, value, bound */
    TIER_LEAD_LITTLE("tier.lead.little"),
    /** total, bound */
    TIER_LEAD_LOW_TOTAL("tier.lead.lowTotal"),
    /** value, revenue, margin, parcels */
    TIER_VALUE_MARGIN("tier.value.margin"),
    /** value, revenue, parcels */
    TIER_VALUE_NO_MARGIN("tier.value.noMargin"),
    /** loyalty, first day, active weeks */
    TIER_LOYALTY("tier.loyalty"),
    TIER_LOYALTY_NONE("tier.loyalty.none"),
    /** effort, cost against revenue, exception rate */
    TIER_EFFORT_COST("tier.effort.cost"),
    /** effort, exception rate */
    TIER_EFFORT_NO_COST("tier.effort.noCost"),
    /** active weeks, parcels a month */
    FREQUENCY_IMPORTANT("frequency.important"),
    /** active weeks, parcels a month */
    FREQUENCY_ORDINARY("frequency.ordinary"),
    /** active weeks, parcels a month */
    FREQUENCY_POTENTIAL("frequency.potential"),
    /** revenue, bound */
    AMOUNT_KEY("amount.key"),
    /** revenue, bound */
    AMOUNT_MEDIUM("amount.medium"),
    /** revenue, bound that is missed */
    AMOUNT_SMALL("amount.small"),
    /** first day, days */
    MOMENTUM_NEW("momentum.new"),
    /** recent parcels, compared parcels, change */
    MOMENTUM_RISING_YEAR_BEFORE("momentum.rising.yearBefore"),
    /** recent parcels, compared parcels, change */
    MOMENTUM_RISING_DAYS_BEFORE("momentum.rising.daysBefore"),
    /** recent parcels */
    MOMENTUM_RISING_RESUMED("momentum.rising.resumed"),
    /** recent parcels, compared parcels, change */
    MOMENTUM_STEADY_YEAR_BEFORE("momentum.steady.yearBefore"),
    /** recent parcels, compared parcels, change */
    MOMENTUM_STEADY_DAYS_BEFORE("momentum.steady.daysBefore"),
    /** recent parcels */
    MOMENTUM_STEADY_NO_COMPARISON("momentum.steady.noComparison"),
    /** recent parcels, compared parcels, change */
    MOMENTUM_FALLING_YEAR_BEFORE("momentum.falling.yearBefore"),
    /** recent parcels, compared parcels, change */
    MOMENTUM_FALLING_DAYS_BEFORE("momentum.falling.daysBefore"),
    /** last day, days since, days at which it counts as silent */
    MOMENTUM_SILENT("momentum.silent"),
    /** last day */
    MOMENTUM_DORMANT("momentum.dormant"),
    MOMENTUM_DORMANT_NEVER("momentum.dormant.never"),
    /** mark, share of profit, margin */
    CRITERION_PROFIT_SHARE_MARGIN("criterion.profitShare.margin"),
    /** mark, share of revenue, revenue */
    CRITERION_PROFIT_SHARE_REVENUE("criterion.profitShare.revenue"),
    /** mark */
    CRITERION_GOALS_NAMED("criterion.goals.named"),
    /** mark, parcels, bound of a key account */
    CRITERION_GOALS_VOLUME("criterion.goals.volume"),
    /** mark, revenue, share of revenue, share of revenue that larger accounts bring */
    CRITERION_LOSS("criterion.loss"),
    /** mark, first day, active weeks */
    CRITERION_RELATIONSHIP("criterion.relationship"),
    CRITERION_RELATIONSHIP_NONE("criterion.relationship.none"),
    /** mark, change */
    CRITERION_POTENTIAL_GROWTH("criterion.potential.growth"),
    /** mark, parcels a year at the recent rate, bound of a key account */
    CRITERION_POTENTIAL_RUN_RATE("criterion.potential.runRate"),
    CRITERION_POTENTIAL_GONE("criterion.potential.gone"),
    /** mark, share of cost, cost */
    CRITERION_EFFORT_COST("criterion.effort.cost"),
    /** mark, share of parcels, parcels */
    CRITERION_EFFORT_PARCELS("criterion.effort.parcels"),
    /** total */
    CRITERIA_TOTAL("criteria.total");

    private final String key;

    ReasonKey(String suffix) {
        this.key = "grading.reason." + suffix;
    }

    /** The message key. */
    public String key() {
        return key;
    }

    /** All message keys, each of which the application needs a text for. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ReasonKey::key).toList();
    }
}
