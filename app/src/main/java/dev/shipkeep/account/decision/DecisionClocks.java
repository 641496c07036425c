package dev.shipkeep.account.decision;

/**
 * When the carrier wants to be warned about the people who decide.
 *
 * @param meetingDays after so many days a decider counts as not met
 * @param mourningDays for so many days it is said that a supporter is gone
 */
public record DecisionClocks(int meetingDays, int mourningDays) {

    public static final int FEWEST_DAYS = 7;
    public static final int MOST_DAYS = 730;

    boolean isWithinBounds() {
        return isWithinBounds(meetingDays) && isWithinBounds(mourningDays);
    }

    private static boolean isWithinBounds(int days) {
        return days >= FEWEST_DAYS && days <= MOST_DAYS;
    }
}
