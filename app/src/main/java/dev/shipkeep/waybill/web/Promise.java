package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.page.Frame;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a parcel stands against its promise, in words.
 *
 * @param text empty when there was no promise, or nothing is expected any more
 * @param tone {@code good}, {@code bad} or {@code open}
 */
public record Promise(String text, String tone) {

    private static final Promise NONE = new Promise("", "open");

    /** No delivery is expected any more. */
    private static final Set<String> ENDED = Set.of("returned", "lost", "refused", "cancelled");

    static Promise of(Frame frame, String status, @Nullable Instant promisedAt, @Nullable Instant deliveredAt) {
        if (promisedAt == null || deliveredAt == null && ENDED.contains(status)) {
            return NONE;
        }
        Instant measured = deliveredAt == null ? frame.now() : deliveredAt;
        Duration left = Duration.between(measured, promisedAt);
        String length = inWords(frame, left.abs());
        if (deliveredAt == null) {
            return left.isNegative()
                    ? new Promise(frame.say("waybill.promise.overdue", length), "bad")
                    : new Promise(frame.say("waybill.promise.left", length), "open");
        }
        return left.isNegative()
                ? new Promise(frame.say("waybill.promise.late", length), "bad")
                : new Promise(frame.say("waybill.promise.early", length), "good");
    }

    private static String inWords(Frame frame, Duration duration) {
        if (duration.toHours() >= 48) {
            return frame.say("waybill.duration.days", duration.toDays());
        }
        return duration.toHours() >= 1
                ? frame.say("waybill.duration.hours", duration.toHours())
                : frame.say("waybill.duration.minutes", duration.toMinutes());
    }
}
