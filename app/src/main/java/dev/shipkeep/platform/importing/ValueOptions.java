package dev.shipkeep.platform.importing;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/**
 * How to understand the values of a file. A unit in the cell ("1.5kg") beats the unit chosen here, which beats the unit
 * in the header ({@code weight_g}), which beats the custom (kilograms, centimetres, yuan).
 *
 * @param datePatterns orders of day, month and year to try, as {@code d.M.yyyy}, {@code MM/dd/yy}; empty means year
 *     first, and anything else is refused as ambiguous
 * @param zone where the clock hangs that wrote times without an offset
 * @param currency ISO code of amounts that do not name one
 */
public record ValueOptions(
        List<String> datePatterns,
        String zone,
        WeightUnit weightUnit,
        LengthUnit lengthUnit,
        MoneyUnit moneyUnit,
        String currency) {

    public enum WeightUnit {
        AUTO,
        KILOGRAM,
        GRAM
    }

    public enum LengthUnit {
        AUTO,
        METRE,
        CENTIMETRE,
        MILLIMETRE
    }

    /** Yuan stands for the major unit of any currency, fen for its hundredth. */
    public enum MoneyUnit {
        AUTO,
        YUAN,
        FEN
    }

    public ValueOptions {
        datePatterns = List.copyOf(datePatterns);
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time zone: " + zone, e);
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("not a currency code: " + currency);
        }
    }

    public static ValueOptions chinese() {
        return new ValueOptions(List.of(), "Asia/Shanghai", WeightUnit.AUTO, LengthUnit.AUTO, MoneyUnit.AUTO, "CNY");
    }

    public ValueOptions withDatePatterns(List<String> newPatterns) {
        return new ValueOptions(newPatterns, zone, weightUnit, lengthUnit, moneyUnit, currency);
    }

    public ValueOptions withZone(String newZone) {
        return new ValueOptions(datePatterns, newZone, weightUnit, lengthUnit, moneyUnit, currency);
    }

    public ValueOptions withUnits(WeightUnit weight, LengthUnit length, MoneyUnit money) {
        return new ValueOptions(datePatterns, zone, weight, length, money, currency);
    }

    public ValueOptions withCurrency(String newCurrency) {
        return new ValueOptions(datePatterns, zone, weightUnit, lengthUnit, moneyUnit, newCurrency);
    }
}
