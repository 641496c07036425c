package dev.shipkeep.waybill.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a parcel stands, as stored, and the words under which files know it. */
final class ParcelStatus {

    static final String IN_TRANSIT = "in_transit";
    static final String DELIVERED = "delivered";
    static final String RETURNED = "returned";
    static final String LOST = "lost";
    static final String DAMAGED = "damaged";
    static final String CANCELLED = "cancelled";

    private ParcelStatus() {}

    static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "booked",
                List.of("已下单", "待揽收", "已受理", "created", "approved", "invoiced", "processing", "ordered", "pending"));
        words.put("picked_up", List.of("已揽收", "揽收", "已收寄", "收寄", "picked up", "collected", "accepted"));
        words.put(
                IN_TRANSIT,
                List.of("运输中", "在途", "转运中", "已发货", "shipped", "in transit", "transit", "departed", "arrived"));
        words.put("out_for_delivery", List.of("派送中", "派件中", "投递中", "正在派送", "out for delivery", "delivering"));
        words.put(DELIVERED, List.of("已签收", "签收", "妥投", "已妥投", "已送达", "completed", "signed"));
        words.put(RETURNED, List.of("退回", "已退回", "退件", "已退件", "退回签收", "returned to sender", "return"));
        words.put(LOST, List.of("丢失", "遗失", "已丢失", "missing"));
        words.put(DAMAGED, List.of("破损", "损坏", "已破损", "broken"));
        words.put("refused", List.of("拒收", "已拒收", "rejected"));
        words.put(CANCELLED, List.of("已取消", "取消", "作废", "canceled", "void", "unavailable"));
        words.put("problem", List.of("问题件", "异常", "疑难件", "exception", "failed", "undeliverable"));
        return words;
    }
}
