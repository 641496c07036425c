package dev.shipkeep.insight.cockpit;

import dev.shipkeep.receivable.ageing.AgeingReader;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import dev.shipkeep.receivable.ageing.PaymentSpeed;
import java.time.LocalDate;
import java.util.List;

/**
 * What parcels are charged, what is contracted, and what is owed, in one currency and scope.
 *
 * @param rated of the period
 * @param day as of which contracts and debts are told
 * @param activeContracts in force on the day
 * @param endingContracts of those that end within {@link MoneyReader#ENDING_DAYS} days
 * @param overdue payers with most overdue
 */
public record MoneyView(
        RatedSums rated,
        LocalDate day,
        long activeContracts,
        long endingContracts,
        AgeingReader.Totals owed,
        PaymentSpeed speed,
        List<PayerAgeing> overdue) {}
