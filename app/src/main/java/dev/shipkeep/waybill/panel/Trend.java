package dev.shipkeep.waybill.panel;

import dev.shipkeep.account.Account;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an account's facts went, point by point.
 *
 * @param span null for an account that never sent a parcel
 * @param points oldest first, without gaps
 */
public record Trend(Account account, Step step, @Nullable Span span, List<Point> points) {

    /**
     * @param last the same days a year before; of an unfinished month only the days that it has had
     */
    public record Point(LocalDate start, LocalDate end, Sums now, Sums last) {}

    public boolean hasLastYear() {
        return points.stream().anyMatch(point -> point.last().parcels() > 0);
    }

    public Sums now() {
        return points.stream().map(Point::now).reduce(Sums.NONE, Sums::plus);
    }

    public Sums last() {
        return points.stream().map(Point::last).reduce(Sums.NONE, Sums::plus);
    }
}
