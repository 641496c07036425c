package dev.shipkeep.waybill.intake;

import dev.shipkeep.waybill.AccountDays;

/**
 * The account-days that a batch touched. Also those whose sums stay as they were: a corrected size or destination changes
 * no fact of the day and yet what the parcel costs.
 */
final class MarkedDays {

    private MarkedDays() {}

    static AccountDays of(FactSums touched) {
        AccountDays days = new AccountDays();
        touched.days().keySet().forEach(key -> days.add(key.owner(), key.day()));
        return days;
    }
}
