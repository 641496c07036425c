package dev.shipkeep.waybill.panel;

import java.time.LocalDate;

/** What the points of a trend stand for. */
public enum Step {
    MONTH(13) {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate plus(LocalDate start, int steps) {
            return start.plusMonths(steps);
        }

        @Override
        LocalDate yearBefore(LocalDate day) {
            return day.minusYears(1);
        }
    },
    DAY(60) {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day;
        }

        @Override
        public LocalDate plus(LocalDate start, int steps) {
            return start.plusDays(steps);
        }

        /** 52 weeks: the same day of the week. */
        @Override
        LocalDate yearBefore(LocalDate day) {
            return day.minusDays(364);
        }
    };

    private final int points;

    Step(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }

    public abstract LocalDate startOf(LocalDate day);

    public abstract LocalDate plus(LocalDate start, int steps);

    /** The day of the year before that a day is compared with. */
    abstract LocalDate yearBefore(LocalDate day);

    /** First day of the first point when the last one has this day. */
    LocalDate firstOf(LocalDate lastDay) {
        return plus(startOf(lastDay), 1 - points);
    }
}
