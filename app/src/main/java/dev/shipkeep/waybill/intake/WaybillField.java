package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an import of waybills takes. The order is that of the canonical file and of the values in a good row. */
enum WaybillField {
    WAYBILL_NO(code(), "运单号", "运单编号", "单号", "快递单号", "邮件号", "tracking_no", "tracking number", "awb"),
    ORDER_NO(code(), "订单号", "客户订单号", "客户单号", "商家单号", "order", "order number", "order id", "reference"),
    SHIPPER_CODE(code(), "客户编号", "客户编码", "客户代码", "寄件客户", "大客户号", "shipper", "shipper id", "customer code", "account"),
    PRODUCT(new FieldType.Text(40), "产品", "产品类型", "业务种类", "service", "service type"),
    BOOKED_AT(FieldType.Moment.upTo(1), "下单时间", "订单时间", "预约时间", "ordered at", "order time"),
    SHIPPED_AT(moment(30), "揽收时间", "收寄时间", "寄件时间", "发货时间", "picked up at", "pickup time", "ship date"),
    PROMISED_AT(FieldType.Moment.deadline(366), "承诺时间", "承诺送达时间", "应到时间", "预计送达", "promised on", "due", "due date"),
    DELIVERED_AT(moment(1), "签收时间", "妥投时间", "送达时间", "delivery time", "delivery date"),
    STATUS(new FieldType.Choice(ParcelStatus.words()), "状态", "运单状态", "物流状态", "state"),
    NEWS_AT(moment(1), "更新时间", "状态时间", "最新时间", "updated at", "event time"),
    ORIGIN_REGION(new FieldType.Region(), "寄件省份", "始发省", "寄件省", "from state", "from region", "origin"),
    ORIGIN_CITY(new FieldType.Text(60), "寄件城市", "始发城市", "寄件市", "from city"),
    DESTINATION_REGION(new FieldType.Region(), "收件省份", "目的省", "收件省", "寄达省", "to state", "to region", "destination"),
    DESTINATION_CITY(new FieldType.Text(60), "收件城市", "目的城市", "收件市", "寄达市", "to city"),
    PIECES(new FieldType.WholeNumber(1, 9_999), "件数", "数量", "parcels", "quantity"),
    WEIGHT_GRAMS(new FieldType.Weight(30_000_000), "重量", "计费重量", "实际重量", "weight", "billed weight"),
    LENGTH_MM(new FieldType.Length(20_000), "长", "长度", "length"),
    WIDTH_MM(new FieldType.Length(20_000), "宽", "宽度", "width"),
    HEIGHT_MM(new FieldType.Length(20_000), "高", "高度", "height"),
    FREIGHT(FieldType.Money.notNegative(), "运费", "运费金额", "邮资", "资费", "应收", "freight value", "charge", "postage"),
    COST(FieldType.Money.notNegative(), "成本", "总成本", "costs"),
    CURRENCY(new FieldType.Code(3), "币种", "货币"),
    DECLARED_VALUE(FieldType.Money.notNegative(), "声明价值", "保价金额", "货值", "value", "insured value"),
    COD_AMOUNT(FieldType.Money.notNegative(), "代收货款", "代收金额", "cod", "cash on delivery"),
    CONSIGNEE_SCORE(new FieldType.WholeNumber(1, 5), "评分", "收件人评分", "满意度", "review score", "rating"),
    /** Services taken besides the carriage, since surcharges are charged by them. */
    SERVICES(new FieldType.Text(200), "增值服务", "附加服务", "服务项目", "extra services", "value added services");

    private static final List<WaybillField> REQUIRED = List.of(WAYBILL_NO, SHIPPER_CODE, SHIPPED_AT, FREIGHT);

    private final FieldType type;
    private final String[] synonyms;

    WaybillField(FieldType type, String... synonyms) {
        this.type = type;
        this.synonyms = synonyms;
    }

    static List<ImportField> all() {
        return Arrays.stream(values()).map(WaybillField::toImportField).toList();
    }

    /** Its name in files: {@code waybill_no}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private ImportField toImportField() {
        return REQUIRED.contains(this)
                ? ImportField.required(word(), type, synonyms)
                : ImportField.optional(word(), type, synonyms);
    }

    private static FieldType code() {
        return new FieldType.Code(64);
    }

    private static FieldType moment(int maxFutureDays) {
        return FieldType.Moment.upTo(maxFutureDays);
    }
}
