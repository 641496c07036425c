package dev.shipkeep.rating.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.RatedLine;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rated parcel in words. */
public record RatedView(Frame frame, RatedLine line, String currency) {

    private static final int GRAM_DIGITS = 3;

    /** To the gram; a dash for nothing. */
    static String kilograms(long grams) {
        return grams == 0
                ? "—"
                : BigDecimal.valueOf(grams, GRAM_DIGITS).stripTrailingZeros().toPlainString() + " kg";
    }

    public String chargeable() {
        return kilograms(line.chargeableGrams());
    }

    public String route() {
        return place(line.originRegion(), line.originCity()) + " → "
                + place(line.destinationRegion(), line.destinationCity());
    }

    /** A code without a name tells a person nothing. */
    private String place(@Nullable String region, @Nullable String city) {
        String text = Stream.of(region == null ? "" : frame.choice("account.region.", region), city == null ? "" : city)
                .filter(part -> !part.isEmpty() && !part.chars().allMatch(Character::isDigit))
                .distinct()
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "—" : text;
    }

    public String surcharges() {
        return line.surcharges().isEmpty()
                ? "—"
                : line.surcharges().stream()
                        .map(charge -> charge.code() + " " + frame.money(charge.fen(), currency))
                        .collect(Collectors.joining(" · "));
    }

    public String source() {
        return frame.say("pricing.source." + line.source());
    }
}
