/**
 * Which days are worked: weekends, public holidays and make-up working days, and counting by them. Depends on nothing
 * but the JDK; start reading at {@link dev.shipkeep.core.calendar.WorkingCalendar}.
 */
@NullMarked
package dev.shipkeep.core.calendar;

import org.jspecify.annotations.NullMarked;
