package dev.shipkeep.grading.internal;

/** The columns of a result after run and account, in the order in which they are written. */
final class ResultColumns {

    static final String ALL = """
            parcels, revenue_fen, costed_parcels, costed_revenue_fen, cost_fen, weighed_parcels, weight_grams,
            delivered, on_time, late, lost, damaged, returned, previous_parcels, previous_revenue_fen, recent_parcels,
            preceding_parcels, recent_last_year_parcels, first_day, last_day, rank, group_count, share_basis_points,
            cumulative_basis_points, group_revenue_share, group_revenue_ahead, group_profit_share, group_effort_share,
            change_basis_points, active_weeks, active_days, tier_value, tier_loyalty, tier_effort, tier_total,
            criterion_profit_share, criterion_goals, criterion_loss, criterion_relationship, criterion_potential,
            criterion_effort, criteria_total, named_key, set_key_account, currency, key_cause, abc, tier,
            frequency_class, amount_class, momentum, set_abc, set_tier""";

    private ResultColumns() {}
}
