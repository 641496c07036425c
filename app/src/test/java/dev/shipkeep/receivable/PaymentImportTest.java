package dev.shipkeep.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.MappingGuess;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import dev.shipkeep.platform.importing.engine.ImportKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of banks: their headers are known, each payment counts once, and bad rows come back. */
class PaymentImportTest {

    private static final List<String> ICBC = List.of("交易日期", "对方户名", "对方账号", "币种", "贷方发生额", "摘要", "交易流水号");

    private final Running shipkeep = Running.shipkeep();
    private final ImportKind kind =
            shipkeep.bean(ImportKinds.class).find("payment").orElseThrow();

    private record Outcome(BatchOutcome written, List<String> refused) {}

    private Outcome take(List<String> header, String... rows) {
        List<List<String>> cells =
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        ImportMapping mapping = MappingGuess.guess(kind.fields(), header, cells, FileOptions.auto());
        RowConverter converter =
                RowConverter.of(kind.fields(), mapping, header, shipkeep.time().now());
        ImportBatch batch = kind.newBatch(1, mapping);
        List<String> refused = new ArrayList<>();
        long line = 2;
        for (List<String> row : cells) {
            switch (converter.convert(new FileRow.Data(line++, row.toArray(String[]::new), false))) {
                case GoodRow good -> batch.add(good);
                case BadRow bad -> refused.add(reason(bad));
            }
        }
        BatchOutcome outcome = shipkeep.as("settlement_clerk", () -> batch.write());
        outcome.refused().forEach(bad -> refused.add(reason(bad)));
        return new Outcome(outcome, refused);
    }

    private static String reason(BadRow bad) {
        return bad.line() + " " + bad.problems().getFirst().code();
    }

    @Test
    void takesABanksFileOnce() {
        String[] rows = {
            "2026-05-08|流水一有限公司|1202020001|人民币|12,345.60|付4月快递费|TIB-1",
            "2026-05-08|流水二有限公司|1202020002|人民币|500.00||",
            "20260509|流水三有限公司|1202020003||0.01|测试|TIB-3"
        };
        assertThat(take(ICBC, rows).written().added()).isEqualTo(3);
        Outcome again = take(ICBC, rows);
        assertThat(again.written().added()).isZero();
        assertThat(again.written().same()).isEqualTo(3);
        assertThat(again.refused()).isEmpty();
        long fen = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT amount_fen FROM receivable.payment WHERE bank_reference = 'TIB-1'")
                .query(Long.class)
                .single());
        assertThat(fen).isEqualTo(1_234_560);
    }

    @Test
    void knowsTheHeadersOfOtherBanks() {
        List<String> header = List.of("记账日期", "收入金额", "付款人名称", "付款人账号", "附言", "凭证号");
        assertThat(take(header, "2026/05/10|88.00|流水四有限公司|6222|货款|TIB-4")
                        .written()
                        .added())
                .isEqualTo(1);
    }

    @Test
    void givesBadRowsBackAndTakesTheGoodOnes() {
        Outcome outcome = take(
                ICBC,
                "2026-05-11|好行有限公司|1|人民币|10.00||TIB-good",
                "2026-05-11|支出有限公司|2|人民币|-10.00||TIB-out",
                "2026-05-11|外币有限公司|3|卢布|10.00||TIB-rub",
                "2026-05-11|面议有限公司|4|人民币|面议||TIB-word",
                "2026-13-45|日期有限公司|5|人民币|10.00||TIB-date",
                "2026-05-11||6|人民币|10.00||TIB-name",
                "2026-05-12|冒名有限公司|7|人民币|99.00||TIB-good");
        assertThat(outcome.written().added()).isEqualTo(1);
        assertThat(outcome.refused())
                .containsExactlyInAnyOrder(
                        "3 receivable.import.amount.notIncoming",
                        "4 receivable.payment.currency.unknown",
                        "5 notANumber",
                        "6 notADate",
                        "7 missing",
                        "8 receivable.import.reference.taken");
    }

    @Test
    void isOfferedToClerksOfPaymentsOnly() {
        ImportKinds kinds = shipkeep.bean(ImportKinds.class);
        assertThat(kinds.listFor(shipkeep.person("settlement_clerk")))
                .extracting(ImportKind::name)
                .contains("payment")
                .doesNotContain("organization", "people", "account", "waybill");
        assertThat(kinds.listFor(shipkeep.person("data_clerk")))
                .extracting(ImportKind::name)
                .contains("organization", "waybill")
                .doesNotContain("payment");
        assertThat(shipkeep.get("settlement_clerk", "/imports/new?kind=payment").statusCode())
                .isEqualTo(200);
    }
}
