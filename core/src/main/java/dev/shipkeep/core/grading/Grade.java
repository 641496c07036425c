package dev.shipkeep.core.grading;

/**
 * What one account is, as of a day, under a policy. {@link Explanation} says why.
 *
 * @param accountId the account
 * @param currency the currency group that it was ranked in
 * @param keyCause whether and why it is a key account
 * @param abc class by cumulative share
 * @param rank 1 is the largest of its group; ties go to the lower account id
 * @param count accounts in the group
 * @param shareBasisPoints own part of the group's positive ranking basis, rounded down; 0 when the own value is not
 *     positive
 * @param cumulativeBasisPoints part of all up to and including the own, rounded up, so it is within a bound exactly
 *     when the class says so; 10 000 when the own value is not positive
 * @param tier platinum to lead
 * @param tierScore the marks that the tier comes from
 * @param frequencyClass class by frequency
 * @param amountClass class by revenue
 * @param momentum where it is going
 * @param criteria the six criteria
 * @param groupShares its part of the group
 */
public record Grade(
        long accountId,
        String currency,
        KeyCause keyCause,
        Abc abc,
        int rank,
        int count,
        int shareBasisPoints,
        int cumulativeBasisPoints,
        Tier tier,
        TierScore tierScore,
        FrequencyClass frequencyClass,
        AmountClass amountClass,
        Momentum momentum,
        Criteria criteria,
        GroupShares groupShares) {

    /** Whether it is a key account, by volume or by hand. */
    public boolean keyAccount() {
        return keyCause != KeyCause.NO;
    }
}
