package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of the sheet. The English header is the field's name in the database too, so that the sheet, the table
 * and the code say the same.
 */
public enum Column {
    KIND("row_kind", "行类型", Chosen.type(RowKind.values())),
    PRODUCT("product", "产品", new FieldType.Text(40)),
    ORIGIN("origin_zone", "始发区", new FieldType.Text(80)),
    DESTINATION("destination_zone", "目的区", new FieldType.Text(80)),
    ITEMS("items", "内容", new FieldType.Text(8_000)),
    /** Kept as a whole number in the unit of the row. */
    FROM("from_value", "从", new FieldType.Text(30)),
    /** Kept as a whole number in the unit of the row, inclusive. */
    THROUGH("through_value", "到", new FieldType.Text(30)),
    FIRST_WEIGHT("first_grams", "首重(kg)", new FieldType.Weight(Limits.GRAMS)),
    PRICE("price_fen", "价格(元)", Shape.PRICE),
    STEP_WEIGHT("step_grams", "续重单位(kg)", new FieldType.Weight(Limits.STEP_GRAMS)),
    STEP_PRICE("step_price_fen", "续重价(元)", Shape.PRICE),
    ROUNDING("rounding", "进位", new FieldType.Text(40)),
    PIECE_PRICE("piece_price_fen", "每件价(元)", Shape.PRICE),
    MINIMUM("minimum_fen", "最低(元)", Shape.PRICE),
    CAP("cap_fen", "封顶(元)", Shape.PRICE),
    SURCHARGE("surcharge", "附加费代码", new FieldType.Text(40)),
    CHARGE("charge", "计费方式", Chosen.type(ChargeWay.values())),
    /** Kept as parts per million. */
    PERCENT("percent_ppm", "百分比", new FieldType.Text(20)),
    INCLUDES("includes", "基数另含", new FieldType.Text(200)),
    MEASURE("measure", "条件", Chosen.type(Measured.values())),
    DIVISOR("divisor", "体积系数", new FieldType.WholeNumber(0, Limits.STEP_GRAMS)),
    SIDE_FROM("side_from_mm", "计泡起算边长(cm)", new FieldType.Length(Limits.MILLIMETRES)),
    PIECES("pieces", "多件规则", Chosen.type(PieceRule.values())),
    SIZE_REQUIRED("size_required", "必须量方", new FieldType.YesNo()),
    HOURS("promised_hours", "承诺时效(小时)", new FieldType.WholeNumber(1, 2_000)),
    CURRENCY("currency_code", "币种", new FieldType.Code(3));

    /** All columns as an import knows them. */
    static final List<ImportField> FIELDS = Arrays.stream(values())
            .map(column -> new ImportField(column.field, column.type, column.ordinal() == 0, List.of(column.chinese)))
            .toList();

    private final String field;
    private final String chinese;
    private final FieldType type;

    Column(String field, String chinese, FieldType type) {
        this.field = field;
        this.chinese = chinese;
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
        return isChinese ? chinese : field;
    }

    /** Whether a cell of a file stands above this column: brackets, spaces and case do not matter. */
    boolean isCalled(String header) {
        String plain = plain(header);
        return plain.equals(plain(chinese)) || plain.equals(plain(field));
    }

    private static String plain(String header) {
        return header.replaceAll("[(（\\[【].*", "")
                .replaceAll("[\\s_\\-*]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(value|grams|fen|ppm|mm|kind|code)$", "");
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
