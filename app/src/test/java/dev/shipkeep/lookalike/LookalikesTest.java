package dev.shipkeep.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.core.lookalike.Learning;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Leads ranked by the fate of earlier ones; refused while there are too few. */
class LookalikesTest {

    private final Running shipkeep = Running.shipkeep();

    /** Referred and large ones succeed three times in four, the others one time in eight. */
    private void bring(int leads) {
        shipkeep.asSystem(() -> {
            shipkeep.jdbc().sql("""
                    INSERT INTO lead.lead (client_key, name, source, industry, parcels_month, carriers, finder_id, found_at,
                        unit_id, org_path, state, reason, account_id, decided_at)
                    SELECT 'lookalike-' || n, '相似样本' || n, CASE WHEN n % 2 = 0 THEN 'referral' ELSE 'sweep' END,
                        CASE WHEN n % 5 = 0 THEN NULL ELSE 'retail' END,
                        CASE WHEN n % 4 < 2 THEN 100 + n % 50 ELSE 2000 + n % 50 END, '黑马,白鸽', 0,
                        now() - make_interval(days => n % 60), unit.id, unit.path,
                        'REJECTED', 'not_interested', NULL, now()
                    FROM generate_series(1, ?) AS n JOIN organization.unit ON unit.id = ?""").params(leads, World.NANJING_AREA).update();
            shipkeep.jdbc().sql("""
                    WITH won AS (
                        SELECT id FROM lead.lead WHERE client_key LIKE 'lookalike-%'
                            AND CASE WHEN source = 'referral' AND parcels_month > 1000 THEN abs(hashtext(client_key)) % 4 <> 0
                                ELSE abs(hashtext(client_key)) % 8 = 0 END
                    ), opened AS (
                        INSERT INTO account.account (code, name, unit_id, org_path, abc)
                        SELECT 'LOOK-' || won.id, '相似客户' || won.id, unit.id, unit.path,
                               CASE WHEN won.id % 3 = 0 THEN 'a' ELSE 'c' END
                        FROM won JOIN organization.unit ON unit.id = ? RETURNING id, code
                    )
                    UPDATE lead.lead SET state = 'CONVERTED', reason = NULL, account_id = opened.id
                    FROM opened WHERE opened.code = 'LOOK-' || lead.id""").param(World.NANJING_AREA).update();
            return shipkeep.jdbc().sql("""
                    INSERT INTO lead.lead (client_key, name, source, parcels_month, finder_id, found_at, unit_id, org_path)
                    SELECT 'lookalike-open-' || n, CASE n WHEN 1 THEN '待排大户' ELSE '待排小户' END,
                        CASE n WHEN 1 THEN 'referral' ELSE 'sweep' END, CASE n WHEN 1 THEN 2010 ELSE 110 END, 0, now(),
                        unit.id, unit.path
                    FROM generate_series(1, 2) AS n JOIN organization.unit ON unit.id = ?""").param(World.NANJING_AREA).update();
        });
    }

    @Test
    void refusesToLearnFromTooLittleAndRanksWithReasonsFromEnough() {
        Lookalikes lookalikes = shipkeep.bean(Lookalikes.class);
        assertThat(lookalikes.learnAnew(Target.VALUABLE).learning()).isInstanceOf(Learning.TooLittle.class);
        assertThat(shipkeep.get("manager", "/lookalikes?target=VALUABLE").body())
                .contains("数据太少", "至少要");
        bring(1_200);
        Lookalikes.Lesson lesson = lookalikes.learnAnew(Target.WON);
        Learning.Learned learned = (Learning.Learned) lesson.learning();
        assertThat(learned.heldBack().areaUnderCurve().orElseThrow()).isBetween(0.7, 0.95);
        String page = shipkeep.get("manager", "/lookalikes").body();
        assertThat(page).contains("排序质量", "待排大户", "来源：客户推荐", "月寄件量", "提升倍数");
        assertThat(shipkeep.as("manager", () -> lookalikes.rank(learned.model())))
                .extracting(Lookalikes.Ranked::name)
                .containsSubsequence("待排大户", "待排小户");
        assertThat(shipkeep.get("manager", "/lookalikes?page=99999").body())
                .contains("lookalike-lead")
                .doesNotContain("您的权限内没有未结线索");
        assertThat(shipkeep.get("manager", "/lookalikes?page=-3").body()).contains("待排大户");
        assertThat(shipkeep.get("manager-zj", "/lookalikes").body()).doesNotContain("待排大户");
        assertThat(shipkeep.post("manager", "/lookalikes", Map.of("target", "VALUABLE"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post("executive", "/lookalikes", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.get("courier", "/lookalikes").statusCode()).isEqualTo(403);
    }
}
