package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list as an Excel file. */
class AccountExportTest {

    private static final Running SHIPKEEP = Running.shipkeep();

    @BeforeAll
    static void addAccounts() {
        List<Long> ids = List.of(
                TestAccounts.create(SHIPKEEP, "EXPORT-1", "=HYPERLINK(\"http://evil\") 导出测试", World.HANGZHOU_AREA),
                TestAccounts.create(SHIPKEEP, "EXPORT-2", "导出测试乙", World.HANGZHOU_AREA),
                TestAccounts.create(SHIPKEEP, "EXPORT-3", "导出测试丙", World.NANJING_AREA));
        TestAccounts.index(SHIPKEEP, ids);
    }

    private static List<Row> export(String user, String query) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(
                    SHIPKEEP.request(user, "/accounts/export?" + query).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
                return workbook.getFirstSheet().read();
            }
        }
    }

    @Test
    void holdsTheRowsAndColumnsOfTheListInItsOrder() throws Exception {
        List<Row> rows = export("manager-zj", "q=导出测试&sort=name&columns=unit,revenue");
        assertThat(rows).hasSize(3);
        assertThat(texts(rows.getFirst())).containsExactly("编码", "客户", "币种", "机构", "收入");
        assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).containsExactly("EXPORT-1", "EXPORT-2");
        assertThat(rows.get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
    }

    @Test
    void neverHoldsAFormula() throws Exception {
        for (Row row : export("manager-zj", "q=导出测试")) {
            assertThat(row.stream().filter(Objects::nonNull))
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA)
                    .noneMatch(cell -> cell.getText().startsWith("="));
        }
    }

    @Test
    void isKeptInTheTrailAndNeedsTheRight() throws Exception {
        export("executive", "q=导出测试");
        assertThat(SHIPKEEP.asSystem(
                        () -> SHIPKEEP.jdbc().sql("""
                        SELECT count(*) FROM platform.audit_entry
                        WHERE action = 'export' AND subject_id = 'accounts' AND new_value ->> 'filter' LIKE 'q=%'
                          AND person_name = '测试executive'""").query(Long.class).single()))
                .isPositive();
        assertThat(SHIPKEEP.get("area_representative", "/accounts/export").statusCode())
                .isEqualTo(403);
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }
}
