package dev.shipkeep.core.calendar;

import dev.shipkeep.core.calendar.SpecialDay.Holiday;
import dev.shipkeep.core.calendar.SpecialDay.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The holidays and make-up working days of 2025 and 2026 as the General Office of the State Council has published them
 * (国务院办公厅关于部分节假日安排的通知): 国办发明电〔2024〕12号 of 12 November 2024 and 国办发明电〔2025〕7号 of 4 November
 * 2025, both read in the wording that Xinhua carried. Other years are not in it: each is published in the November
 * before. It is a beginning for a table that people keep, not a place to look days up.
 */
public final class PublishedHolidays {

    private static final List<SpecialDay> DAYS = days();

    private PublishedHolidays() {}

    /** All published days of all years, in no promised order; no day is in it twice. */
    public static List<SpecialDay> listAll() {
        return DAYS;
    }

    private static List<SpecialDay> days() {
        List<SpecialDay> days = new ArrayList<>();
        addOf2025(days);
        addOf2026(days);
        return List.copyOf(days);
    }

    private static void addOf2025(List<SpecialDay> days) {
        off(days, Holiday.NEW_YEAR, "2025-01-01", 1);
        off(days, Holiday.SPRING_FESTIVAL, "2025-01-28", 8);
        worked(days, Holiday.SPRING_FESTIVAL, "2025-01-26", "2025-02-08");
        off(days, Holiday.QINGMING, "2025-04-04", 3);
        off(days, Holiday.LABOUR_DAY, "2025-05-01", 5);
        worked(days, Holiday.LABOUR_DAY, "2025-04-27");
        off(days, Holiday.DRAGON_BOAT, "2025-05-31", 3);
        off(days, Holiday.NATIONAL_DAY_AND_MID_AUTUMN, "2025-10-01", 8);
        worked(days, Holiday.NATIONAL_DAY_AND_MID_AUTUMN, "2025-09-28", "2025-10-11");
    }

    private static void addOf2026(List<SpecialDay> days) {
        off(days, Holiday.NEW_YEAR, "2026-01-01", 3);
        worked(days, Holiday.NEW_YEAR, "2026-01-04");
        off(days, Holiday.SPRING_FESTIVAL, "2026-02-15", 9);
        worked(days, Holiday.SPRING_FESTIVAL, "2026-02-14", "2026-02-28");
        off(days, Holiday.QINGMING, "2026-04-04", 3);
        off(days, Holiday.LABOUR_DAY, "2026-05-01", 5);
        worked(days, Holiday.LABOUR_DAY, "2026-05-09");
        off(days, Holiday.DRAGON_BOAT, "2026-06-19", 3);
        off(days, Holiday.MID_AUTUMN, "2026-09-25", 3);
        off(days, Holiday.NATIONAL_DAY, "2026-10-01", 7);
        worked(days, Holiday.NATIONAL_DAY, "2026-09-20", "2026-10-10");
    }

    private static void off(List<SpecialDay> days, Holiday holiday, String first, int count) {
        LocalDate start = LocalDate.parse(first);
        start.datesUntil(start.plusDays(count)).forEach(day -> days.add(new SpecialDay(day, Kind.OFF, holiday)));
    }

    private static void worked(List<SpecialDay> days, Holiday holiday, String... worked) {
        for (String day : worked) {
            days.add(new SpecialDay(LocalDate.parse(day), Kind.MAKE_UP, holiday));
        }
    }
}
