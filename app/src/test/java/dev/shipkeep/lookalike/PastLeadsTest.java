package dev.shipkeep.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.shipkeep.platform.importing.engine.ImportKinds;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Leads of an earlier system: one each, won for good, in the words of the present ones, and no lead to be worked. */
class PastLeadsTest {

    private static final List<String> HEADER = List.of("线索编号", "结局", "发现日期", "来源", "行业", "月寄件量", "成交后类型");

    private final Running shipkeep = Running.shipkeep();
    private final ImportKind kind =
            shipkeep.bean(ImportKinds.class).find("past_lead").orElseThrow();

    private BatchOutcome take(String person, String... rows) {
        List<List<String>> cells =
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        ImportMapping mapping = MappingGuess.guess(kind.fields(), HEADER, cells, FileOptions.auto());
        RowConverter converter =
                RowConverter.of(kind.fields(), mapping, HEADER, shipkeep.time().now());
        ImportBatch batch = kind.newBatch(1, mapping);
        long line = 2;
        for (List<String> row : cells) {
            batch.add((GoodRow) converter.convert(new FileRow.Data(line++, row.toArray(String[]::new), false)));
        }
        return shipkeep.as(person, () -> batch.write());
    }

    private String kept(String reference) {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql("""
                SELECT concat_ws(' ', fate, found_on, source, industry, parcels_month, segment) FROM lookalike.past_lead
                WHERE reference = ?""").param(reference).query(String.class).single());
    }

    @Test
    void aWinnerStaysOneAndKeepsWhatIsKnown() {
        BatchOutcome winners = take("administrator", "PL-1|成交||||| 小型网店");
        assertThat(winners.added()).isOne();
        BatchOutcome all = take("administrator", "PL-1|丢单|2024-03-05|客户推荐|零售|3000|", "PL-2|丢单|2024-03-06|直播间||100|");
        assertThat(all.added()).isOne();
        assertThat(all.changed()).isOne();
        assertThat(kept("PL-1")).isEqualTo("won 2024-03-05 referral retail 3000 小型网店");
        assertThat(kept("PL-2")).isEqualTo("lost 2024-03-06 直播间 100");
        assertThat(take("administrator", "PL-2|丢单|2024-03-06|直播间||100|").same()).isOne();
        assertThat(shipkeep.get("manager", "/lookalikes").body()).contains("以往系统的线索", "小型网店");
        assertThat(shipkeep.get("manager", "/leads").body()).doesNotContain("PL-1");
    }

    @Test
    void onlyWhoReviewsLeadsTeachesTheRanking() {
        assertThat(kind.alsoNeeds()).isNotEmpty();
        assertThatThrownBy(() -> take("data_clerk", "PL-3|丢单|||||")).isInstanceOf(DataAccessException.class);
    }
}
