package dev.shipkeep.contract.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contract to fill in.
 *
 * @param id of the draft; null for a new contract
 * @param fixed whether number and payer stay, as the version follows another
 */
public record ContractFormPage(
        Frame frame,
        @Nullable Long id,
        boolean fixed,
        Map<String, String> typed,
        List<Map<String, String>> covers,
        List<Map<String, String>> services,
        List<Map<String, String>> volumes,
        FieldProblems problems) {

    public static final List<String> PERIODS = List.of("MONTH", "QUARTER", "YEAR", "CONTRACT_YEAR");
    public static final List<String> MEASURES = List.of("PARCELS", "WEIGHT", "FREIGHT", "TOTAL");
    public static final List<String> MONIES = List.of("FREIGHT", "TOTAL");
    public static final List<String> WAYS = List.of("ALL_PARCELS", "EACH_BAND");
    public static final List<String> POOLS = List.of("true", "false");

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String action() {
        return id == null ? "/contracts" : "/contracts/" + id;
    }

    public String cell(List<Map<String, String>> rows, int row, String name) {
        return rows.get(row).getOrDefault(name, "");
    }

    /** Where a problem of a cell is told: {@code cover.account} of the third row is {@code cover.2.account}. */
    public String field(int row, String name) {
        int dot = name.indexOf('.');
        return name.substring(0, dot) + "." + row + name.substring(dot);
    }
}
