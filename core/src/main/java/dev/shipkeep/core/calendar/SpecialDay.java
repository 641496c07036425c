package dev.shipkeep.core.calendar;

import java.time.LocalDate;

/**
 * A day that the calendar treats otherwise than its day of the week says, or that is published with such days.
 *
 * @param day business day
 * @param kind whether it is off or worked
 * @param holiday the holiday that it belongs to
 */
public record SpecialDay(LocalDate day, Kind kind, Holiday holiday) {

    /** Off or worked. */
    public enum Kind {
        /** Nobody works (放假). */
        OFF,
        /** A weekend day that is worked in exchange for a day off (调休上班). */
        MAKE_UP
    }

    /** The public holidays of China as the yearly notices name them. */
    public enum Holiday {
        /** 元旦 */
        NEW_YEAR,
        /** 春节 */
        SPRING_FESTIVAL,
        /** 清明节 */
        QINGMING,
        /** 劳动节 */
        LABOUR_DAY,
        /** 端午节 */
        DRAGON_BOAT,
        /** 中秋节 */
        MID_AUTUMN,
        /** 国庆节 */
        NATIONAL_DAY,
        /** 国庆节、中秋节 in one, as in 2025 */
        NATIONAL_DAY_AND_MID_AUTUMN
    }
}
