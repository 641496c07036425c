package dev.shipkeep.receivable.credit;

import dev.shipkeep.core.receivable.HoldRule;
import dev.shipkeep.core.receivable.ReminderStage;

/**
 * From when on credit is to be stopped and payers are to be reminded, for the whole carrier.
 *
 * @param version counts up with every change
 */
public record CreditRule(HoldRule hold, ReminderStage.Plan reminders, int version) {}
