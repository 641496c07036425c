package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MappingGuessTest {

    @Test
    void mapsEveryColumnOfTheCanonicalFile() {
        List<String> header = List.of(WaybillFields.CANONICAL_HEADER.split(","));

        ImportMapping mapping = guess(header, List.of());

        assertThat(mapping.sources()).hasSize(25);
        assertThat(mapping.sources())
                .allSatisfy((field, source) -> assertThat(source.columns()).containsExactly(field));
    }

    @Test
    void mapsWhatItCanOfTheBrazilianFile() {
        List<String> header = List.of(WaybillFields.BRAZILIAN_HEADER.split(","));

        ImportMapping mapping = guess(header, List.of());

        assertThat(column(mapping, "waybill_no")).isEqualTo("waybill_no");
        assertThat(column(mapping, "shipper_code")).isEqualTo("shipper_id");
        assertThat(column(mapping, "shipped_at")).isEqualTo("picked_up_at");
        assertThat(column(mapping, "promised_at")).isEqualTo("promised_on");
        assertThat(column(mapping, "weight_grams")).isEqualTo("weight_g");
        assertThat(column(mapping, "length_mm")).isEqualTo("length_cm");
        assertThat(column(mapping, "origin_region")).isEqualTo("from_state");
        assertThat(column(mapping, "consignee_score")).isEqualTo("review_score");
        assertThat(mapping.sources().keySet()).doesNotContain("product", "pieces", "cost", "cod_amount");
    }

    @Test
    void knowsChineseHeadersWithUnitsAndOrnaments() {
        ImportMapping mapping = guess(
                List.of("*运单号", "客户编码", "重量(kg)", "运费（元）", "长【厘米】", "Delivered At", "STATUS", "ｏｒｄｅｒ＿ｎｏ"), List.of());

        assertThat(column(mapping, "waybill_no")).isEqualTo("*运单号");
        assertThat(column(mapping, "shipper_code")).isEqualTo("客户编码");
        assertThat(column(mapping, "weight_grams")).isEqualTo("重量(kg)");
        assertThat(column(mapping, "freight")).isEqualTo("运费（元）");
        assertThat(column(mapping, "length_mm")).isEqualTo("长【厘米】");
        assertThat(column(mapping, "delivered_at")).isEqualTo("Delivered At");
        assertThat(column(mapping, "status")).isEqualTo("STATUS");
        assertThat(column(mapping, "order_no")).isEqualTo("ｏｒｄｅｒ＿ｎｏ");
    }

    @Test
    void neverUsesAColumnTwice() {
        ImportMapping mapping = guess(List.of("shipper_id", "客户编号", "运单号", "单号", "weight", "重量"), List.of());

        List<String> used = mapping.sources().values().stream()
                .flatMap(source -> source.columns().stream())
                .toList();
        assertThat(used).doesNotHaveDuplicates();
        assertThat(column(mapping, "waybill_no")).isEqualTo("运单号");
    }

    @Test
    void guessesTheStatusByItsContent() {
        ImportMapping mapping = guess(
                List.of("运单号", "现况", "备注"),
                List.of(List.of("1", "已签收", "x"), List.of("2", "运输中", "y"), List.of("3", "", "z")));

        assertThat(column(mapping, "status")).isEqualTo("现况");
    }

    @Test
    void leavesAColumnOfTimesOpenWhoseHeaderSaysNothing() {
        ImportMapping mapping = guess(
                List.of("运单号", "下单时间", "shipped_at", "promised_at", "delivered_at", "截止"),
                List.of(
                        List.of("1", "", "", "", "", "2026-05-03 14:05"),
                        List.of("2", "", "", "", "", "2026-05-04 9:00")));

        assertThat(mapping.sources().keySet()).doesNotContain("news_at");
    }

    @Test
    void findsTheOrderOfDatesAndTheDecimalComma() {
        ImportMapping mapping = guess(
                List.of("waybill_no", "shipped_at", "freight"),
                List.of(List.of("1", "3.5.2026", "1.234,50"), List.of("2", "23.5.2026", "12,00")));

        assertThat(mapping.values().datePatterns()).containsExactly("d.M.yyyy");
        assertThat(mapping.file().decimalSeparator()).isEqualTo(",");
    }

    @Test
    void leavesTheOrderOfDatesOpenWhenTheSampleAllowsBoth() {
        ImportMapping mapping = guess(List.of("waybill_no", "shipped_at"), List.of(List.of("1", "3/5/2026")));

        assertThat(mapping.values().datePatterns()).isEmpty();
        assertThat(mapping.file().decimalSeparator()).isEqualTo(".");
    }

    @Test
    void survivesBeingKeptAsJson() {
        ImportMapping mapping = guess(List.of("waybill_no", "状态"), List.of())
                .with("shipped_at", FieldSource.columns("a", "b"))
                .with("currency", FieldSource.constant("BRL"));
        JsonMapper json = JsonMapper.builder().build();

        String text = json.writeValueAsString(mapping);

        assertThat(json.readValue(text, ImportMapping.class)).isEqualTo(mapping);
        assertThat(text).doesNotContain("namesNothing", "\"empty\"");
    }

    private static ImportMapping guess(List<String> header, List<List<String>> rows) {
        return MappingGuess.guess(WaybillFields.list(), header, rows, FileOptions.auto());
    }

    private static String column(ImportMapping mapping, String field) {
        return mapping.source(field).columns().stream().collect(Collectors.joining("+"));
    }

    static List<String> brazilianHeader() {
        return Arrays.asList(WaybillFields.BRAZILIAN_HEADER.split(","));
    }
}
