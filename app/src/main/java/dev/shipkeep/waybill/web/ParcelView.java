package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.Parcel;
import dev.shipkeep.waybill.tracking.ParcelAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A parcel in words. */
public record ParcelView(Frame frame, Parcel parcel) {

    private static final int GRAM_DIGITS = 3;
    private static final int MM_DIGITS = 1;
    private static final int CUBIC_MM_DIGITS = 6;
    private static final long BASIS_POINTS = 10_000;
    private static final Pattern CODE = Pattern.compile("\\d+");

    public String url() {
        return ParcelAddress.of(parcel.waybillNo());
    }

    public String status() {
        return frame.choice("waybill.status.", parcel.status());
    }

    public String badge() {
        return badge(parcel.status());
    }

    /** Class of the badge of a state. */
    static String badge(String status) {
        return switch (status) {
            case "delivered" -> "bg-green-lt";
            case "lost", "damaged", "refused" -> "bg-red-lt";
            case "returned", "problem" -> "bg-orange-lt";
            case "booked", "cancelled" -> "bg-secondary-lt";
            default -> "bg-blue-lt";
        };
    }

    public Promise promise() {
        return Promise.of(frame, parcel.status(), parcel.promisedAt(), parcel.deliveredAt());
    }

    public String origin() {
        return place(frame, parcel.originRegion(), parcel.originCity());
    }

    public String destination() {
        return place(frame, parcel.destinationRegion(), parcel.destinationCity());
    }

    /** Province and city, each once; a dash when neither is known. A code without a name tells a person nothing. */
    static String place(Frame frame, @Nullable String region, @Nullable String city) {
        String text = Stream.of(region == null ? null : frame.choice("account.region.", region), city)
                .filter(part ->
                        part != null && !part.isEmpty() && !CODE.matcher(part).matches())
                .map(Objects::requireNonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "—" : text;
    }

    public String weight() {
        return parcel.weightGrams() == null ? "—" : kilograms(parcel.weightGrams());
    }

    /** To the gram: a small parcel's weight is what it is charged by. */
    static String kilograms(long grams) {
        return decimal(grams, GRAM_DIGITS) + " kg";
    }

    /** Length × width × height and litres; a dash when a side is not known. */
    public String size() {
        if (parcel.lengthMm() == null || parcel.widthMm() == null || parcel.heightMm() == null) {
            return "—";
        }
        String sides = Stream.of(parcel.lengthMm(), parcel.widthMm(), parcel.heightMm())
                .map(side -> decimal(side, MM_DIGITS))
                .collect(Collectors.joining(" × "));
        long cubicMm = (long) parcel.lengthMm() * parcel.widthMm() * parcel.heightMm();
        return sides + " cm · " + decimal(cubicMm, CUBIC_MM_DIGITS) + " L";
    }

    public String margin() {
        Long costFen = parcel.costFen();
        if (costFen == null) {
            return "—";
        }
        long marginFen = parcel.freightFen() - costFen;
        String money = frame.money(marginFen, parcel.currency());
        return parcel.freightFen() == 0
                ? money
                : money + " · " + Figures.percent(marginFen * BASIS_POINTS / parcel.freightFen());
    }

    public String money(@Nullable Long fen) {
        return frame.money(fen, parcel.currency());
    }

    public List<Step> steps() {
        return parcel.events().reversed().stream()
                .map(event ->
                        new Step(frame.choice("waybill.status.", event.status()), frame.minute(event.happenedAt())))
                .toList();
    }

    /** A line of what happened. */
    public record Step(String status, String time) {}

    private static String decimal(long number, int digits) {
        return BigDecimal.valueOf(number, digits).stripTrailingZeros().toPlainString();
    }
}
