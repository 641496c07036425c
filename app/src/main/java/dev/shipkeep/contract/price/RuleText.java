package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.sheet.RoundingText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a price as somebody typed it: kilograms, yuan, percent or 折. What is wrong is told at {@code rule.<row>.<column>}.
 */
public final class RuleText {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(?:kg|公斤|元|¥)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)[%％]?");
    private static final Pattern TENTHS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3})?)折");
    private static final int GRAMS = 3;
    private static final int FEN = 2;
    private static final int PPM = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<RuleField, String> cells;
    private final int row;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param row number of the row, from 0 */
    public RuleText(Map<RuleField, String> cells, int row) {
        this.cells = cells;
        this.row = row;
    }

    /** The field under which a problem of a row is told. */
    public static String field(int row, RuleField column) {
        return "rule." + row + "." + column.word();
    }

    public boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** The row; of no use when there are problems. */
    public RuleRow read() {
        Long off = percent();
        boolean own = !text(RuleField.PRICE).isEmpty()
                || !text(RuleField.STEP_PRICE).isEmpty()
                || !text(RuleField.PIECE_PRICE).isEmpty();
        if (off == null && !own && problems.isEmpty()) {
            problem(RuleField.OFF, "contract.price.rule.nothing");
        } else if (off != null && own) {
            problem(RuleField.PRICE, "contract.price.rule.both");
        }
        return new RuleRow(
                zone(RuleField.ORIGIN),
                zone(RuleField.DESTINATION),
                zone(RuleField.PRODUCT),
                or(number(RuleField.FROM, GRAMS), 0),
                through(),
                off,
                or(number(RuleField.MINIMUM, FEN), 0),
                rounding(off != null),
                number(RuleField.FIRST, GRAMS),
                number(RuleField.PRICE, FEN),
                number(RuleField.STEP, GRAMS),
                number(RuleField.STEP_PRICE, FEN),
                number(RuleField.PIECE_PRICE, FEN));
    }

    private String text(RuleField column) {
        return cells.getOrDefault(column, "").strip();
    }

    private String zone(RuleField column) {
        String text = text(column);
        return text.isEmpty() || text.equals("全部") ? RateCard.ANY : text;
    }

    /** {@code <30} is up to less than thirty kilograms. */
    private @Nullable Long through() {
        String text = text(RuleField.THROUGH);
        if (text.startsWith("<") || text.startsWith("＜")) {
            Long grams = number(RuleField.THROUGH, text.substring(1), GRAMS);
            return grams == null ? null : (Long) (grams - 1);
        }
        return number(RuleField.THROUGH, text, GRAMS);
    }

    private @Nullable Long number(RuleField column, int digits) {
        return number(column, text(column), digits);
    }

    private @Nullable Long number(RuleField column, String text, int digits) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(text.replaceAll("[,，\\s]", ""));
        if (!matcher.matches()) {
            problem(column, "contract.price.rule.number");
            return null;
        }
        return whole(column, new BigDecimal(matcher.group(1)).movePointRight(digits));
    }

    private @Nullable Long percent() {
        String text = text(RuleField.OFF).replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        Matcher tenths = TENTHS.matcher(text);
        Matcher percent = PERCENT.matcher(text);
        if (tenths.matches()) {
            BigDecimal paid = new BigDecimal(tenths.group(1));
            BigDecimal share = paid.compareTo(BigDecimal.TEN) < 0 ? paid.multiply(BigDecimal.TEN) : paid;
            return whole(RuleField.OFF, HUNDRED.subtract(share).movePointRight(PPM));
        }
        if (!percent.matches() || new BigDecimal(percent.group(1)).compareTo(HUNDRED) > 0) {
            problem(RuleField.OFF, "contract.price.rule.percent");
            return null;
        }
        return whole(RuleField.OFF, new BigDecimal(percent.group(1)).movePointRight(PPM));
    }

    private @Nullable Long whole(RuleField column, BigDecimal figure) {
        try {
            return figure.longValueExact();
        } catch (ArithmeticException e) {
            problem(column, "contract.price.rule.digits");
            return null;
        }
    }

    private @Nullable String rounding(boolean ofMoney) {
        String text = text(RuleField.ROUNDING);
        if (text.isEmpty()) {
            return null;
        }
        long unit = ofMoney ? RuleRow.FEN : RuleRow.GRAMS;
        Optional<String> canonical = RoundingText.read(text, unit).map(rule -> RoundingText.write(rule, unit, true));
        if (canonical.isEmpty()) {
            problem(RuleField.ROUNDING, "contract.price.rule.rounding");
        }
        return canonical.orElse(null);
    }

    private void problem(RuleField column, String key) {
        problems.add(FieldProblem.of(field(row, column), key));
    }

    private static long or(@Nullable Long value, long otherwise) {
        return value == null ? otherwise : value;
    }

    /** The row as it would be typed. */
    public static Map<RuleField, String> write(RuleRow rule) {
        Map<RuleField, String> cells = new EnumMap<>(RuleField.class);
        cells.put(RuleField.ORIGIN, zone(rule.originZone()));
        cells.put(RuleField.DESTINATION, zone(rule.destinationZone()));
        cells.put(RuleField.PRODUCT, zone(rule.product()));
        cells.put(RuleField.FROM, rule.fromGrams() == 0 ? "" : plain(rule.fromGrams(), GRAMS));
        cells.put(RuleField.THROUGH, plain(rule.throughGrams(), GRAMS));
        cells.put(RuleField.OFF, plain(rule.offPpm(), PPM));
        cells.put(RuleField.MINIMUM, rule.minimumFen() == 0 ? "" : plain(rule.minimumFen(), FEN));
        cells.put(RuleField.FIRST, plain(rule.firstGrams(), GRAMS));
        cells.put(RuleField.PRICE, plain(rule.priceFen(), FEN));
        cells.put(RuleField.STEP_PRICE, plain(rule.stepPriceFen(), FEN));
        cells.put(RuleField.STEP, plain(rule.stepGrams(), GRAMS));
        cells.put(RuleField.PIECE_PRICE, plain(rule.piecePriceFen(), FEN));
        cells.put(RuleField.ROUNDING, rule.rounding() == null ? "" : rule.rounding());
        return cells;
    }

    private static String zone(String zone) {
        return zone.equals(RateCard.ANY) ? "" : zone;
    }

    private static String plain(@Nullable Long small, int digits) {
        return small == null
                ? ""
                : BigDecimal.valueOf(small, digits).stripTrailingZeros().toPlainString();
    }
}
