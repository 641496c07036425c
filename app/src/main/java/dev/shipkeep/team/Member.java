package dev.shipkeep.team;

import org.jspecify.annotations.Nullable;

/**
 * What somebody, or all of a unit, did in a month and has in hand.
 *
 * @param key staff number, or the unit's code
 * @param childPath path of the unit below the one looked at
 */
public record Member(String key, String name, String childPath, Work work, Target target) {

    private static final int WHOLE = 10_000;

    /**
     * Figures that add up.
     *
     * @param leads brought in
     * @param accepted leads of those that were accepted
     * @param visits logged
     * @param open deals in hand
     * @param idle deals in hand without progress
     * @param stepDays working days of the deals in hand in their steps, added up
     * @param revenueFen expected monthly revenue of those won
     * @param forecastFen expected monthly revenue of those planned to be signed, times their probability
     */
    public record Work(
            long leads,
            long accepted,
            long visits,
            long open,
            long idle,
            long stepDays,
            long won,
            long lost,
            long revenueFen,
            long forecastFen) {

        static final Work NONE = new Work(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        Work plus(Work other) {
            return new Work(
                    leads + other.leads,
                    accepted + other.accepted,
                    visits + other.visits,
                    open + other.open,
                    idle + other.idle,
                    stepDays + other.stepDays,
                    won + other.won,
                    lost + other.lost,
                    revenueFen + other.revenueFen,
                    forecastFen + other.forecastFen);
        }
    }

    Member plus(Member other) {
        return new Member(key, name, childPath, work.plus(other.work), target.plus(other.target));
    }

    /** Whether there is anything to tell of. */
    public boolean isBusy() {
        return !work.equals(Work.NONE) || !target.equals(Target.NONE);
    }

    /** Working days that a deal in hand has been in its step, on average; null without any. */
    public @Nullable Long averageStepDays() {
        return work.open() == 0 ? null : work.stepDays() / work.open();
    }

    /** Share of those won among those decided, in basis points; null when none was. */
    public @Nullable Integer conversion() {
        long decided = work.won() + work.lost();
        return decided == 0 ? null : (int) (work.won() * WHOLE / decided);
    }

    /** Revenue won of what was aimed at, in basis points; null without a target. */
    public @Nullable Integer reached() {
        return target.revenueFen() == 0
                ? null
                : (int) Math.min(Integer.MAX_VALUE, work.revenueFen() * WHOLE / target.revenueFen());
    }
}
