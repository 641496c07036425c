package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ProblemCode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Amounts, kept to the cent: more decimals than cents are refused, never rounded. */
final class MoneyParser implements CellParser {

    private static final int CENT_DECIMALS = 2;
    private static final String FEN = "分";

    /** The sign ¥ is also the Japanese yen's; in a carrier's files with a Chinese default it is yuan. */
    private static final Map<String, String> CURRENCY_BY_SIGN = Map.ofEntries(
            Map.entry("元", "CNY"),
            Map.entry("圆", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("￥", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("r$", "BRL"),
            Map.entry("us$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("hk$", "HKD"),
            Map.entry("港元", "HKD"),
            Map.entry("€", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("£", "GBP"));

    private final FieldType.Money type;
    private final DecimalText decimal;
    private final boolean inFen;
    private final String currency;

    /** @param currency the only one that a cell may name; empty where each row has its own */
    MoneyParser(FieldType.Money type, char decimalSeparator, boolean inFen, String currency) {
        this.type = type;
        this.inFen = inFen;
        this.currency = currency;
        decimal = new DecimalText(decimalSeparator);
    }

    @Override
    public void parse(String text, CellValue out) {
        ProblemCode problem = decimal.read(text);
        if (problem != null) {
            out.fail(problem);
            return;
        }
        boolean fenInCell = decimal.after().equals(FEN);
        if (!namesOurCurrency(decimal.before(), out) || !(fenInCell || namesOurCurrency(decimal.after(), out))) {
            return;
        }
        boolean yuanInCell = !decimal.before().isEmpty() || !decimal.after().isEmpty();
        int decimals = fenInCell || (inFen && !yuanInCell) ? 0 : CENT_DECIMALS;
        if (decimal.scale() > decimals) {
            out.fail(ProblemCode.TOO_MANY_DECIMALS, Integer.toString(decimals));
            return;
        }
        putCents(decimals - decimal.scale(), out);
    }

    private boolean namesOurCurrency(String word, CellValue out) {
        if (word.isEmpty()) {
            return true;
        }
        String small = word.toLowerCase(Locale.ROOT);
        String named = CURRENCY_BY_SIGN.get(small);
        if (named == null && small.length() == 3 && small.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            named = small.toUpperCase(Locale.ROOT);
        }
        if (named == null) {
            out.fail(ProblemCode.NOT_A_NUMBER);
            return false;
        }
        if (!currency.isEmpty() && !named.equals(currency)) {
            out.fail(ProblemCode.OTHER_CURRENCY, named, currency);
            return false;
        }
        return true;
    }

    private void putCents(int missingDecimals, CellValue out) {
        long cents = decimal.unscaled();
        for (int i = 0; i < missingDecimals; i++) {
            cents = cents > Long.MAX_VALUE / 10 ? Long.MAX_VALUE : cents * 10;
        }
        cents = decimal.negative() ? -cents : cents;
        if (cents < 0 && type.minimumCents() >= 0) {
            out.fail(ProblemCode.NEGATIVE);
        } else if (cents < type.minimumCents() || cents > type.maximumCents()) {
            out.fail(ProblemCode.OUT_OF_RANGE, yuan(type.minimumCents()), yuan(type.maximumCents()));
        } else {
            out.setNumber(cents);
        }
    }

    private static String yuan(long cents) {
        return BigDecimal.valueOf(cents, CENT_DECIMALS).toPlainString();
    }
}
