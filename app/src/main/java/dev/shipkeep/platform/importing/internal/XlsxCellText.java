package dev.shipkeep.platform.importing.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a cell as a person would type it: dates as dates, numbers as the spreadsheet shows them. */
final class XlsxCellText {

    /** A spreadsheet keeps fifteen digits; what stands behind them is noise of its arithmetic. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MAX_EXACT_DIGITS = 15;
    private static final int MAX_DECIMALS = 30;
    private static final int DAYS_BETWEEN_1900_AND_1904 = 1_462;
    private static final int MAX_SERIAL = 2_958_465;
    private static final long MILLISECONDS_PER_DAY = 86_400_000;
    private static final LocalDateTime SERIAL_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final boolean from1904;
    private final char decimalSeparator;
    private final Map<String, Boolean> dateByFormat = new HashMap<>();

    XlsxCellText(boolean from1904, char decimalSeparator) {
        this.from1904 = from1904;
        this.decimalSeparator = decimalSeparator;
    }

    String of(Cell cell) {
        Object value = cell.getValue();
        boolean formula = cell.getType() == CellType.FORMULA;
        if (value == null) {
            return formula ? FormulaErrors.NOT_COMPUTED : "";
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(number) : number(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return cell.getText();
    }

    private String number(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shown = number.round(SHOWN_DIGITS).stripTrailingZeros();
        int wholeDigits = shown.precision() - shown.scale();
        if (wholeDigits > MAX_EXACT_DIGITS || shown.scale() > MAX_DECIMALS) {
            // As a spreadsheet writes it: such a number is no longer what was typed, and codes refuse it.
            int exponent = wholeDigits - 1;
            String digits = shown.movePointLeft(exponent).toPlainString();
            return localized(digits) + "E" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        return localized(shown.toPlainString());
    }

    private String localized(String plain) {
        return decimalSeparator == '.' ? plain : plain.replace('.', decimalSeparator);
    }

    private String date(BigDecimal serial) {
        BigDecimal days = from1904 ? serial.add(BigDecimal.valueOf(DAYS_BETWEEN_1900_AND_1904)) : serial;
        if (serial.signum() < 0 || days.compareTo(BigDecimal.valueOf(MAX_SERIAL)) > 0) {
            return number(serial);
        }
        long milliseconds = days.multiply(BigDecimal.valueOf(MILLISECONDS_PER_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        // Half a second up: a fraction of a day cannot hold an exact second.
        long seconds = (milliseconds + 500) / 1_000;
        LocalDateTime moment = SERIAL_ZERO.plusSeconds(seconds);
        if (serial.compareTo(BigDecimal.ONE) < 0) {
            return TIME.format(moment);
        }
        boolean midnight = seconds % (MILLISECONDS_PER_DAY / 1_000) == 0;
        return midnight ? moment.toLocalDate().toString() : DATE_TIME.format(moment);
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        String format = cell.getDataFormatString();
        return isDateFormat(id) || (format != null && dateByFormat.computeIfAbsent(format, XlsxCellText::showsDate));
    }

    /** Built-in formats; 27 to 36 and 50 to 58 are the dates of Chinese, Japanese and Korean Excel. */
    private static boolean isDateFormat(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    private static Boolean showsDate(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String first = format.split(";", 2)[0];
        String bare = first.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT);
        return !bare.contains("general") && bare.matches(".*[ymdhs].*") && !bare.matches(".*[#?].*");
    }
}
