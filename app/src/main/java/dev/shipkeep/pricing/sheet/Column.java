package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of the sheet. Each is a column of the table of rows too, so that the sheet, the table and the code
 * say the same.
 */
public enum Column {
    KIND("row_kind", "行类型", "row", Chosen.type(RowKind.values())),
    PRODUCT("product", "产品", "product", new FieldType.Text(40)),
    ORIGIN("origin_zone", "始发区", "origin zone", new FieldType.Text(80)),
    DESTINATION("destination_zone", "目的区", "destination zone", new FieldType.Text(80)),
    ITEMS("items", "内容", "items", new FieldType.Text(8_000)),
    /** Kept as a whole number in the unit of the row. */
    FROM("from_value", "从", "from", new FieldType.Text(30)),
    /** Kept as a whole number in the unit of the row, inclusive. */
    THROUGH("through_value", "到", "to", new FieldType.Text(30)),
    FIRST_WEIGHT("first_grams", "首重(kg)", "first weight (kg)", new FieldType.Weight(Limits.GRAMS)),
    PRICE("price_fen", "价格(元)", "price", Shape.PRICE),
    STEP_WEIGHT("step_grams", "续重单位(kg)", "step weight (kg)", new FieldType.Weight(Limits.STEP_GRAMS)),
    STEP_PRICE("step_price_fen", "续重价(元)", "step price", Shape.PRICE),
    ROUNDING("rounding", "进位", "rounding", new FieldType.Text(40)),
    PIECE_PRICE("piece_price_fen", "每件价(元)", "piece price", Shape.PRICE),
    MINIMUM("minimum_fen", "最低(元)", "minimum", Shape.PRICE),
    CAP("cap_fen", "封顶(元)", "cap", Shape.PRICE),
    SURCHARGE("surcharge", "附加费代码", "surcharge", new FieldType.Text(40)),
    CHARGE("charge", "计费方式", "charge", Chosen.type(ChargeWay.values())),
    /** Kept as parts per million. */
    PERCENT("percent_ppm", "百分比", "percent", new FieldType.Text(20)),
    INCLUDES("includes", "基数另含", "includes", new FieldType.Text(200)),
    MEASURE("measure", "条件", "condition", Chosen.type(Measured.values())),
    DIVISOR("divisor", "体积系数", "divisor", new FieldType.WholeNumber(0, Limits.STEP_GRAMS)),
    SIDE_FROM("side_from_mm", "计泡起算边长(cm)", "size counts from side (cm)", new FieldType.Length(Limits.MILLIMETRES)),
    PIECES("pieces", "多件规则", "pieces", Chosen.type(PieceRule.values())),
    SIZE_REQUIRED("size_required", "必须量方", "size required", new FieldType.YesNo()),
    HOURS("promised_hours", "承诺时效(小时)", "promised hours", new FieldType.WholeNumber(1, 2_000)),
    CURRENCY("currency_code", "币种", "currency", new FieldType.Code(3));

    /** All columns as an import knows them. */
    static final List<ImportField> FIELDS = Arrays.stream(values())
            .map(column -> new ImportField(
                    column.field, column.type, column.ordinal() == 0, List.of(column.chinese, column.english)))
            .toList();

    private final String field;
    private final String chinese;
    private final String english;
    private final FieldType type;

    Column(String field, String chinese, String english, FieldType type) {
        this.field = field;
        this.chinese = chinese;
        this.english = english;
        this.type = type;
    }

    /** The name in the database. */
    public String field() {
        return field;
    }

    FieldType type() {
        return type;
    }

    public String header(boolean isChinese) {
        return isChinese ? chinese : english;
    }

    /** Whether a cell of a file stands above this column: brackets, spaces and case do not matter. */
    boolean isCalled(String header) {
        String plain = plain(header);
        return plain.equals(plain(chinese)) || plain.equals(plain(english));
    }

    private static String plain(String header) {
        return header.replaceAll("[(（\\[【].*", "").replaceAll("[\\s_\\-*]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a cell of it is kept as a whole number. */
    public boolean isNumber() {
        return switch (type) {
            case FieldType.Text ignored -> this == FROM || this == THROUGH || this == PERCENT;
            case FieldType.Choice ignored -> false;
            case FieldType.Code ignored -> false;
            default -> true;
        };
    }

    /** Types that several columns share; an enum's own constants cannot be named before it is there. */
    private static final class Shape {
        static final FieldType PRICE = new FieldType.Money(0, Limits.PRICE_FEN);
    }
}
