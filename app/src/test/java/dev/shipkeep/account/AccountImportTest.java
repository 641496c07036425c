package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Problem;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.ValueOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Accounts from files, as the import engine hands them over. */
class AccountImportTest {

    private final Running shipkeep = Running.shipkeep();
    private final ImportKind kind = TestAccounts.importKind(shipkeep);

    /** Imports rows of a file whose headers are the field names; the first text is the header, cells parted by |. */
    private BatchOutcome importAs(String user, String header, String... rows) {
        List<String> columns = List.of(header.split("\\|"));
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        columns.forEach(column -> sources.put(column, FieldSource.columns(column)));
        return importAs(user, new ImportMapping(FileOptions.auto(), ValueOptions.chinese(), sources), columns, rows);
    }

    private BatchOutcome importAs(String user, ImportMapping mapping, List<String> columns, String... rows) {
        RowConverter converter =
                RowConverter.of(kind.fields(), mapping, columns, shipkeep.time().now());
        ImportBatch batch = kind.newBatch(1, mapping);
        long line = 2;
        for (String row : rows) {
            if (converter.convert(new FileRow.Data(line++, row.split("\\|", -1), false)) instanceof GoodRow good) {
                batch.add(good);
            } else {
                throw new IllegalArgumentException("not a good row: " + row);
            }
        }
        return shipkeep.as(user, () -> batch.write());
    }

    private static List<String> reasons(BatchOutcome outcome) {
        return outcome.refused().stream()
                .flatMap(row -> row.problems().stream().map(problem -> row.line() + " " + problem.code()))
                .toList();
    }

    private Map<String, Object> account(String code) {
        return shipkeep.asSystem(
                () -> shipkeep.jdbc().sql("""
                SELECT account.*, parent.code AS parent_code, unit.code AS unit_code, person.staff_no
                FROM account.account JOIN organization.unit ON unit.id = account.unit_id
                    LEFT JOIN account.account parent ON parent.id = account.parent_id
                    LEFT JOIN organization.person ON person.id = account.owner_id
                WHERE account.code = ?""").param(code).query().singleRow());
    }

    @Test
    void makesAccountsWithUnitOwnerParentAndContact() {
        BatchOutcome outcome = importAs(
                "data_clerk",
                "code|name|unit_code|owner_staff_no|parent_code|division_code|contact_name|contact_phone|industry|since",
                "IMP-1|进口总部有限公司|JS-NJ|T-manager||320102|陈静|13700001111|零售|2024-03-01",
                "IMP-2|进口分部有限公司|ZJ-HZ-1||IMP-1|330106||||");
        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(account("IMP-1"))
                .containsEntry("unit_code", "JS-NJ")
                .containsEntry("staff_no", "T-manager")
                .containsEntry("region", "32")
                .containsEntry("industry", "retail");
        assertThat(account("IMP-2")).containsEntry("parent_code", "IMP-1").containsEntry("unit_code", "ZJ-HZ-1");
        assertThat(shipkeep.get("manager", "/search/quick?q=jkzb").body()).contains("IMP-1");
        assertThat(shipkeep.get("manager", "/search/quick?q=1111").body()).contains("陈静");
    }

    @Test
    void theSameRowsTwiceChangeNothing() {
        String header = "code|name|address|contact_name|contact_title|region|note";
        String[] rows = {"SAME-1|相同一号|甲路|何丽|经理|浙江|备注", "SAME-2|相同二号|乙路||||"};
        assertThat(importAs("data_clerk", header, rows).added()).isEqualTo(2);
        Object before = account("SAME-1").get("version");
        BatchOutcome again = importAs("data_clerk", header, rows);
        assertThat(List.of(again.added(), again.changed(), again.same())).containsExactly(0L, 0L, 2L);
        assertThat(account("SAME-1").get("version")).isEqualTo(before);
    }

    @Test
    void anEmptyCellLeavesWhatIsThereAndALaterRowOfTheSameCodeCounts() {
        importAs("data_clerk", "code|name|address", "LATE-1|先名|老地址");
        BatchOutcome outcome = importAs("data_clerk", "code|name|address", "LATE-1||新地址", "LATE-1|后名|");
        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(account("LATE-1")).containsEntry("name", "后名").containsEntry("address", "新地址");
    }

    @Test
    void saysWhatIsWrongWithEachRowAndTakesTheOthers() {
        BatchOutcome outcome = importAs(
                "data_clerk",
                "code|name|unit_code|owner_staff_no|parent_code|credit_code|currency",
                "BAD-1|无机构|NOWHERE||||CNY",
                "BAD-2|无人|JS|没有|||CNY",
                "BAD-3|无上级|JS||BAD-9||CNY",
                "BAD-4|坏信用代码|JS|||9132010|CNY",
                "BAD-5|好的|JS||||CNY",
                "BAD-6|币种不同|JS||BAD-5||USD",
                "BAD-7|空机构|||||CNY");
        assertThat(reasons(outcome))
                .containsExactlyInAnyOrder(
                        "2 accountUnitUnknown",
                        "3 accountOwnerUnknown",
                        "4 accountParentUnknown",
                        "5 accountCreditCode",
                        "7 accountParentCurrency",
                        "8 missing");
        assertThat(outcome.added()).isOne();
        assertThat(outcome.refused().getFirst().problems())
                .extracting(Problem::column)
                .containsExactly("unit_code");
    }

    @Test
    void refusesRowsOutOfTheImportersScope() {
        importAs("data_clerk", "code|name|unit_code", "SCOPE-1|江苏的|JS");
        BatchOutcome outcome =
                importAs("data_clerk-zj", "code|name|unit_code", "SCOPE-1|夺来|ZJ", "SCOPE-2|外省新户|JS", "SCOPE-3|本省新户|ZJ");
        assertThat(reasons(outcome)).containsExactlyInAnyOrder("2 accountOutOfScope", "3 accountUnitOutOfScope");
        assertThat(outcome.added()).isOne();
        assertThat(account("SCOPE-1")).containsEntry("name", "江苏的").containsEntry("unit_code", "JS");
    }

    @Test
    void putsAccountsWithoutAUnitColumnIntoTheImportersOwn() {
        importAs("data_clerk-zj", "code|name", "OWN-1|本省默认");
        assertThat(account("OWN-1")).containsEntry("unit_code", "ZJ");
    }

    @Test
    void neverClosesACircleOfParents() {
        importAs("data_clerk", "code|name|parent_code", "CIRCLE-1|圈一|", "CIRCLE-2|圈二|CIRCLE-1");
        BatchOutcome outcome = importAs("data_clerk", "code|name|parent_code", "CIRCLE-1|圈一|CIRCLE-2");
        assertThat(reasons(outcome)).containsExactly("2 accountParentCircle");
    }

    @Test
    void takesTheOlistSellers() {
        ImportMapping mapping = kind.examples().getFirst().mapping();
        List<String> columns = List.of("shipper_id", "zip_prefix", "city", "state");
        BatchOutcome outcome = importAs("data_clerk", mapping, columns, "3442f8959a84dea7|13023|campinas|sp");
        assertThat(outcome.added()).isOne();
        assertThat(account("3442f8959a84dea7"))
                .containsEntry("name", "3442f8959a84dea7")
                .containsEntry("currency", "BRL")
                .containsEntry("region", "SP")
                .containsEntry("unit_id", World.HEADQUARTERS);
    }

    @Test
    void movesAnAccountToTheUnitOfTheFile() {
        importAs("data_clerk", "code|name|unit_code", "MOVE-1|搬家|JS-NJ-1");
        assertThat(importAs("data_clerk", "code|unit_code", "MOVE-1|JS-NJ").changed())
                .isOne();
        assertThat(account("MOVE-1")).containsEntry("unit_code", "JS-NJ");
    }

    @Test
    void takesWhereAContactStandsInDecisions() {
        String header =
                "code|name|unit_code|contact_name|contact_department|contact_role|contact_attitude|contact_influence"
                        + "|contact_orientation";
        String row = "IMP-DECIDES|决策样本有限公司|JS-NJ-1|韩决策|物流部|决策者|友好|4|时效";
        assertThat(importAs("data_clerk", header, row).added()).isEqualTo(1);
        assertThat(importAs("data_clerk", header, row).same()).isEqualTo(1);
        assertThat(importAs("data_clerk", "code|contact_name|contact_influence", "IMP-DECIDES|韩决策|5")
                        .changed())
                .isEqualTo(1);
        String kept = shipkeep.asSystem(
                () -> shipkeep.jdbc().sql("""
                SELECT department || role || attitude || influence || orientation FROM account.contact
                WHERE name = '韩决策'""").query(String.class).single());
        assertThat(kept).isEqualTo("物流部decidesfriendly5time");
    }
}
