package dev.shipkeep.lead;

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

/** Lists of prospects: each row is checked and compared like a typed one, and the same file counts once. */
class LeadImportTest {

    private static final List<String> HEADER =
            List.of("店铺名称", "经营地址", "月发货量", "现用快递", "单价", "负责人", "联系电话", "来源", "信用代码");

    private final Running shipkeep = Running.shipkeep();
    private final ImportKind kind =
            shipkeep.bean(ImportKinds.class).find("lead").orElseThrow();
    private final List<String> refused = new ArrayList<>();

    private BatchOutcome take(String... rows) {
        List<List<String>> cells =
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        ImportMapping mapping = MappingGuess.guess(kind.fields(), HEADER, cells, FileOptions.auto());
        RowConverter converter =
                RowConverter.of(kind.fields(), mapping, HEADER, shipkeep.time().now());
        ImportBatch batch = kind.newBatch(1, mapping);
        long line = 2;
        for (List<String> row : cells) {
            switch (converter.convert(new FileRow.Data(line++, row.toArray(String[]::new), false))) {
                case GoodRow good -> batch.add(good);
                case BadRow bad -> refused.add(reason(bad));
            }
        }
        BatchOutcome outcome = shipkeep.as("data_clerk", () -> batch.write());
        outcome.refused().forEach(bad -> refused.add(reason(bad)));
        return outcome;
    }

    private static String reason(BadRow bad) {
        return bad.line() + " " + bad.problems().getFirst().column() + " "
                + bad.problems().getFirst().code();
    }

    @Test
    void theSameFileTwiceIsOnce() {
        String[] rows = {"名单甲饰品|义乌市场 1 区|3000|甲速递|2.80|陈|13400001111|展会|", "名单乙饰品|||||||平台|"};
        assertThat(take(rows).added()).isEqualTo(2);
        BatchOutcome again = take(rows);
        assertThat(again.added()).isZero();
        assertThat(again.same()).isEqualTo(2);
        assertThat(refused).isEmpty();
        String list =
                shipkeep.get("data_clerk", "/leads?source=exhibition&sort=new").body();
        assertThat(list).contains("名单甲饰品").doesNotContain("名单乙饰品");
    }

    @Test
    void oneCompanyInTwoRowsIsOneLead() {
        take("名单重复有限公司|||||王|13400002222||", "名单重复|||||王|13400002222||");
        long open = shipkeep.asSystem(
                () -> shipkeep.jdbc().sql("""
                        SELECT count(*) FROM lead.lead WHERE name LIKE '名单重复%' AND state = 'NEW'""").query(Long.class).single());
        assertThat(open).isEqualTo(1);
    }

    @Test
    void sourcesAreUnderstoodInTheWordsOfLeadsDealsAndOtherSystems() {
        take("名单来源甲|||||||片区摸排|", "名单来源乙|||||||扫街扫楼|", "名单来源丙|||||||客户介绍|", "名单来源丁|||||||零散寄件客户|");
        assertThat(refused).isEmpty();
        assertThat(shipkeep.asSystem(
                        () -> shipkeep.jdbc().sql("""
                        SELECT source FROM lead.lead WHERE name LIKE '名单来源%' ORDER BY id""").query(String.class).list()))
                .containsExactly("sweep", "sweep", "referral", "oneoff");
    }

    @Test
    void badRowsComeBackWithTheColumn() {
        take("名单坏代码||||||||91320102MA1N000000", "名单坏电话||||||电话||");
        assertThat(refused).hasSize(2);
        assertThat(refused.getFirst()).startsWith("2 信用代码");
        assertThat(refused.getLast()).startsWith("3 联系电话");
    }
}
