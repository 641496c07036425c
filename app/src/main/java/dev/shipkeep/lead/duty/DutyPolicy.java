package dev.shipkeep.lead.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What couriers and area representatives owe: one lead per working day.
 *
 * @param since first day of the duty; null as long as nobody owes anything
 * @param missedDays working days without a lead after which a manager has to ask
 */
public record DutyPolicy(@Nullable LocalDate since, int missedDays) {}
