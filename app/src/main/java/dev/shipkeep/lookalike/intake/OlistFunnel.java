package dev.shipkeep.lookalike.intake;

import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ShippedMapping;
import dev.shipkeep.platform.importing.ValueOptions;
import java.util.Map;

/**
 * The mappings that ship as examples: the public funnel of the Brazilian marketplace Olist, in two files. Everybody in the
 * first is lost until the second says won.
 */
final class OlistFunnel {

    private static final ValueOptions VALUES =
            ValueOptions.chinese().withZone("America/Sao_Paulo").withCurrency("BRL");

    private OlistFunnel() {}

    static ShippedMapping leads() {
        return new ShippedMapping(
                "Olist 合格线索 / Olist qualified leads",
                new ImportMapping(
                        FileOptions.auto(),
                        VALUES,
                        Map.of(
                                "reference", FieldSource.columns("mql_id"),
                                "fate", FieldSource.constant("lost"),
                                "found_on", FieldSource.columns("first_contact_date"),
                                "source", FieldSource.columns("origin"),
                                "source_note", FieldSource.columns("landing_page_id"))));
    }

    /** What the deal says of the customer was asked at signing, so none of it is a trait. */
    static ShippedMapping deals() {
        return new ShippedMapping(
                "Olist 成交 / Olist closed deals",
                new ImportMapping(
                        FileOptions.auto(),
                        VALUES,
                        Map.of(
                                "reference", FieldSource.columns("mql_id"),
                                "fate", FieldSource.constant("won"),
                                "segment", FieldSource.columns("business_segment", "lead_type"),
                                "worth_month", FieldSource.columns("declared_monthly_revenue"),
                                "account_code", FieldSource.columns("seller_id"))));
    }
}
