package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ValueOptions;
import dev.shipkeep.platform.importing.ValueOptions.LengthUnit;
import dev.shipkeep.platform.importing.ValueOptions.MoneyUnit;
import dev.shipkeep.platform.importing.ValueOptions.WeightUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The mapping that ships as an example: parcels of the Brazilian marketplace Olist. */
final class OlistMapping {

    private OlistMapping() {}

    static ImportMapping waybills() {
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        sources.put("waybill_no", FieldSource.columns("waybill_no"));
        sources.put("order_no", FieldSource.columns("order_no"));
        sources.put("shipper_code", FieldSource.columns("shipper_id"));
        sources.put("booked_at", FieldSource.columns("booked_at"));
        // Few parcels have a time of pick-up; the deadline alone is known of all, but parcels may arrive before it.
        sources.put("shipped_at", FieldSource.columns("picked_up_at", "booked_at", "handover_deadline"));
        sources.put("promised_at", FieldSource.columns("promised_on"));
        sources.put("delivered_at", FieldSource.columns("delivered_at"));
        sources.put("status", FieldSource.columns("status"));
        sources.put("origin_region", FieldSource.columns("from_state"));
        sources.put("origin_city", FieldSource.columns("from_city"));
        sources.put("destination_region", FieldSource.columns("to_state"));
        sources.put("destination_city", FieldSource.columns("to_city"));
        sources.put("weight_grams", FieldSource.columns("weight_g"));
        sources.put("length_mm", FieldSource.columns("length_cm"));
        sources.put("width_mm", FieldSource.columns("width_cm"));
        sources.put("height_mm", FieldSource.columns("height_cm"));
        sources.put("freight", FieldSource.columns("freight"));
        sources.put("declared_value", FieldSource.columns("declared_value"));
        sources.put("consignee_score", FieldSource.columns("review_score"));
        ValueOptions values = ValueOptions.chinese()
                .withZone("America/Sao_Paulo")
                .withCurrency("BRL")
                .withUnits(WeightUnit.GRAM, LengthUnit.CENTIMETRE, MoneyUnit.YUAN);
        return new ImportMapping(FileOptions.auto(), values, sources);
    }
}
