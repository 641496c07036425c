package dev.shipkeep.contract.price;

import java.util.Locale;

/** The columns of a price's rows: in the form, in Excel and in the table they are the same. */
public enum RuleField {
    ORIGIN("始发区", "origin zone"),
    DESTINATION("目的区", "destination zone"),
    PRODUCT("产品", "product"),
    FROM("从(kg)", "from (kg)"),
    THROUGH("到(kg)", "to (kg)"),
    OFF("优惠(%)", "off (%)"),
    MINIMUM("最低(元)", "minimum"),
    FIRST("首重(kg)", "first weight (kg)"),
    PRICE("价格(元)", "price"),
    STEP_PRICE("续重价(元)", "step price"),
    STEP("续重单位(kg)", "step weight (kg)"),
    PIECE_PRICE("每件价(元)", "piece price"),
    ROUNDING("进位", "rounding");

    private final String chinese;
    private final String english;

    RuleField(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** As problems name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the inputs of the form are called; each row has one of every column. */
    public String input() {
        return "rule." + word();
    }

    public String header(boolean isChinese) {
        return isChinese ? chinese : english;
    }

    /** Whether a cell of a file stands above this column: brackets, spaces and case do not matter. */
    public boolean isCalled(String header) {
        String plain = plain(header);
        return plain.equals(plain(chinese)) || plain.equals(plain(english));
    }

    private static String plain(String header) {
        return header.replaceAll("[(（].*", "").replaceAll("[\\s_]", "").toLowerCase(Locale.ROOT);
    }
}
