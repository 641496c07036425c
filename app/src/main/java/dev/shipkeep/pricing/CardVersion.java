package dev.shipkeep.pricing;

import dev.shipkeep.core.rating.card.Validity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a card says on the days of its validity.
 *
 * @param number from 1 within the card
 * @param active whether it is in use on its days; a draft is not
 * @param rows rows of its sheet
 */
public record CardVersion(
        long id,
        Card card,
        int number,
        Validity validity,
        boolean active,
        String fileName,
        int rows,
        String madeByName,
        Instant madeAt) {

    /** Name of the version as traces say it. */
    public String code() {
        return card.code() + " v" + number;
    }

    /** How it stands on a day, as the last part of a text key. */
    public String standing(LocalDate today) {
        @Nullable LocalDate through = validity.through();
        if (!active) {
            return "draft";
        }
        return validity.from().isAfter(today)
                ? "future"
                : through != null && through.isBefore(today) ? "past" : "current";
    }
}
