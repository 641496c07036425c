package dev.shipkeep.contract.agreement;

import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quantities and rates of volume as people write them: {@code 5000=2%; 10000=0.3元}, in parcels, kilograms or yuan. */
public final class VolumeText {

    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,13}(?:\\.\\d{1,3})?)(万)?(?:件|kg|公斤|元)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)[%％]");
    private static final Pattern MONEY = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,2})?)元?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int PPM = 4;
    private static final int FEN = 2;
    private static final int GRAMS = 3;
    private static final long KILOGRAM = 1_000;

    private VolumeText() {}

    /** Nothing for a text that cannot be read. */
    public static Optional<Long> quantity(String text, VolumeMeasure measure) {
        Matcher matcher = QUANTITY.matcher(text.replaceAll("[,，\\s]", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        BigDecimal whole = matcher.group(2) == null ? number : number.multiply(TEN_THOUSAND);
        try {
            return Optional.of(whole.movePointRight(digits(measure)).longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static int digits(VolumeMeasure measure) {
        return switch (measure) {
            case PARCELS -> 0;
            case WEIGHT -> GRAMS;
            case FREIGHT, TOTAL -> FEN;
        };
    }

    /** A percentage, or an amount for each parcel or kilogram. */
    public static Optional<VolumeRate> rate(String text, VolumeMeasure measure) {
        String plain = text.replaceAll("\\s", "");
        Matcher percent = PERCENT.matcher(plain);
        if (percent.matches()) {
            long ppm = new BigDecimal(percent.group(1)).movePointRight(PPM).longValueExact();
            return Optional.of(new VolumeRate.OfMoney(new Share(ppm)));
        }
        Matcher money = MONEY.matcher(plain);
        if (!money.matches() || measure.isMoney()) {
            return Optional.empty();
        }
        long fen = new BigDecimal(money.group(1)).movePointRight(FEN).longValueExact();
        return Optional.of(new VolumeRate.PerQuantity(fen, measure == VolumeMeasure.WEIGHT ? KILOGRAM : 1));
    }

    /** Nothing for a text that cannot be read; no tier for an empty one. */
    public static Optional<List<VolumeTier>> tiers(String text, VolumeMeasure measure) {
        List<VolumeTier> tiers = new ArrayList<>();
        for (String part : text.split("[;；\\n]")) {
            if (!part.isBlank()) {
                String[] sides = part.split("[=:：＝]", -1);
                Optional<Long> from = sides.length == 2 ? quantity(sides[0], measure) : Optional.empty();
                Optional<VolumeRate> rate = sides.length == 2 ? rate(sides[1], measure) : Optional.empty();
                if (from.isEmpty() || rate.isEmpty()) {
                    return Optional.empty();
                }
                tiers.add(new VolumeTier(from.get(), rate.get()));
            }
        }
        return Optional.of(tiers);
    }

    public static String write(long quantity, VolumeMeasure measure) {
        return plain(quantity, digits(measure));
    }

    public static String write(VolumeRate rate) {
        return switch (rate) {
            case VolumeRate.OfMoney part -> plain(part.share().partsPerMillion(), PPM) + "%";
            case VolumeRate.PerQuantity each -> plain(each.fen(), FEN) + "元";
        };
    }

    public static String write(List<VolumeTier> tiers, VolumeMeasure measure) {
        return tiers.stream()
                .map(tier -> write(tier.from(), measure) + "=" + write(tier.rate()))
                .collect(Collectors.joining("; "));
    }

    private static String plain(long small, int digits) {
        return BigDecimal.valueOf(small, digits).stripTrailingZeros().toPlainString();
    }
}
