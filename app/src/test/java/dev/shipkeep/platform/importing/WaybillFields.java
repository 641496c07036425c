package dev.shipkeep.platform.importing;

import static dev.shipkeep.platform.importing.ImportField.optional;
import static dev.shipkeep.platform.importing.ImportField.required;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kind of import as rich as the real one, for tests. */
final class WaybillFields {

    static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    static final String CANONICAL_HEADER =
            "waybill_no,order_no,shipper_code,product,booked_at,shipped_at,promised_at,delivered_at,status,news_at,"
                    + "origin_region,origin_city,destination_region,destination_city,pieces,weight_grams,length_mm,"
                    + "width_mm,height_mm,freight,cost,currency,declared_value,cod_amount,consignee_score";

    static final String BRAZILIAN_HEADER =
            "waybill_no,order_no,shipper_id,from_zip,from_city,from_state,to_zip,to_city,to_state,weight_g,length_cm,"
                    + "width_cm,height_cm,declared_value,freight,status,booked_at,handover_deadline,picked_up_at,"
                    + "promised_on,delivered_at,review_score";

    private static final FieldType CODE = new FieldType.Code(40);
    private static final FieldType MONEY = FieldType.Money.notNegative();
    private static final FieldType LENGTH = new FieldType.Length(10_000);

    private WaybillFields() {}

    static List<ImportField> list() {
        return List.of(
                required("waybill_no", CODE, "运单号", "运单编号", "单号", "tracking no"),
                optional("order_no", CODE, "订单号", "客户单号"),
                required("shipper_code", CODE, "客户编号", "客户编码", "shipper_id"),
                optional("product", new FieldType.Text(40), "产品", "产品类型"),
                optional("booked_at", FieldType.Moment.upTo(7), "下单时间"),
                required("shipped_at", FieldType.Moment.upTo(7), "揽收时间", "寄件时间", "发货时间", "picked_up_at"),
                optional("promised_at", FieldType.Moment.deadline(90), "承诺时间", "promised_on"),
                optional("delivered_at", FieldType.Moment.upTo(7), "签收时间"),
                required("status", new FieldType.Choice(statusWords()), "状态", "运单状态"),
                optional("news_at", FieldType.Moment.upTo(7), "更新时间"),
                optional("origin_region", new FieldType.Region(), "寄件省份", "始发省", "from_state"),
                optional("origin_city", new FieldType.Text(60), "寄件城市", "from_city"),
                optional("destination_region", new FieldType.Region(), "收件省份", "目的省", "to_state"),
                optional("destination_city", new FieldType.Text(60), "收件城市", "to_city"),
                optional("pieces", new FieldType.WholeNumber(1, 9_999), "件数"),
                optional("weight_grams", new FieldType.Weight(30_000_000), "重量", "计费重量", "weight"),
                optional("length_mm", LENGTH, "长"),
                optional("width_mm", LENGTH, "宽"),
                optional("height_mm", LENGTH, "高"),
                optional("freight", MONEY, "运费", "运费金额"),
                optional("cost", MONEY, "成本"),
                optional("currency", CODE, "币种"),
                optional("declared_value", MONEY, "声明价值", "保价金额"),
                optional("cod_amount", MONEY, "代收货款"),
                optional("consignee_score", new FieldType.WholeNumber(1, 5), "评分", "review_score"));
    }

    private static Map<String, List<String>> statusWords() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("booked", List.of("已下单", "approved", "invoiced", "processing"));
        words.put("shipped", List.of("已揽收", "运输中"));
        words.put("delivered", List.of("已签收", "签收"));
        words.put("cancelled", List.of("已取消", "canceled", "unavailable"));
        return words;
    }
}
