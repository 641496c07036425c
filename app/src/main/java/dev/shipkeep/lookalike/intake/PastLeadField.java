package dev.shipkeep.lookalike.intake;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file of past leads may hold. The order is that of the values in a good row. */
enum PastLeadField {
    REFERENCE(new FieldType.Code(64), "线索编号", "编号", "lead id", "lead number", "reference"),
    FATE(
            new FieldType.Choice(Map.of(
                    "won",
                    List.of("成交", "已成交", "赢单", "成功", "closed won", "yes"),
                    "lost",
                    List.of("未成交", "丢单", "输单", "失败", "closed lost", "no"))),
            "结局",
            "结果",
            "outcome",
            "result"),
    FOUND_ON(FieldType.Day.upTo(0), "发现日期", "首次联系日期", "登记日期", "first contact date", "created"),
    SOURCE(new FieldType.Text(100), "来源", "线索来源", "渠道", "origin", "channel"),
    SOURCE_NOTE(new FieldType.Text(200), "来源说明", "名单", "活动", "campaign", "landing page"),
    INDUSTRY(new FieldType.Text(100), "行业", "所属行业"),
    CARRIERS(new FieldType.Text(200), "当时的快递", "现用快递", "合作快递", "carrier"),
    PARCELS_MONTH(count(), "月寄件量", "月发货量", "月件量", "monthly parcels"),
    INBOUND_MONTH(count(), "月收件量", "月进口量", "monthly inbound"),
    CARRIER_PRICE(FieldType.Money.notNegative(), "当时单价", "现付单价", "单价", "price"),
    SEGMENT(new FieldType.Text(100), "成交后类型", "客户细分", "business segment"),
    WORTH_MONTH(FieldType.Money.notNegative(), "成交后月收入", "月收入", "monthly revenue"),
    ACCOUNT_CODE(new FieldType.Code(64), "成为的客户编码", "客户编码", "客户编号", "account code");

    private static final int MOST_PARCELS = 100_000_000;

    private final FieldType type;
    private final String[] synonyms;

    PastLeadField(FieldType type, String... synonyms) {
        this.type = type;
        this.synonyms = synonyms;
    }

    private static FieldType count() {
        return new FieldType.WholeNumber(0, MOST_PARCELS);
    }

    static List<ImportField> all() {
        return Arrays.stream(values())
                .map(field -> field == REFERENCE || field == FATE
                        ? ImportField.required(field.word(), field.type, field.synonyms)
                        : ImportField.optional(field.word(), field.type, field.synonyms))
                .toList();
    }

    /** Its name in files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
