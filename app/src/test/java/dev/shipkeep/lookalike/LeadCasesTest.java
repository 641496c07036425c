package dev.shipkeep.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.core.lookalike.Example;
import dev.shipkeep.waybill.intake.TestShippers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which leads are learned from, and which of them ended well. */
class LeadCasesTest {

    private final Running shipkeep = Running.shipkeep();

    private String lead(String name, String state, @Nullable String reason, @Nullable String abc) {
        Long account = abc == null ? null : (Long) new TestShippers().create("CASE-" + name, World.NANJING_AREA, "CNY");
        return shipkeep.asSystem(() -> {
            shipkeep.jdbc()
                    .sql("UPDATE account.account SET abc = ? WHERE id = ?")
                    .param(abc)
                    .param(account)
                    .update();
            return shipkeep.jdbc()
                    .sql("""
                    INSERT INTO lead.lead (client_key, name, source, finder_id, found_at, unit_id, org_path, state, reason,
                        account_id)
                    SELECT 'case-' || :name, :name, 'sweep', 0, now(), id, path, :state, :reason, :account
                    FROM organization.unit WHERE id = :unit RETURNING id""")
                    .param("name", name)
                    .param("state", state)
                    .param("reason", reason)
                    .param("account", account)
                    .param("unit", World.NANJING_AREA)
                    .query(Long.class)
                    .single()
                    .toString();
        });
    }

    private Map<String, Boolean> examples(Target target) {
        List<Example> examples =
                shipkeep.asSystem(() -> shipkeep.bean(LeadCases.class).listExamples(target));
        Map<String, Boolean> good = new HashMap<>();
        examples.forEach(example -> good.put(example.candidate().key(), example.valuable()));
        return good;
    }

    @Test
    void leadsThatWereNoneOrAreNotDecidedTeachNothing() {
        String refused = lead("例子拒绝", "REJECTED", "not_interested", null);
        String wrong = lead("例子错误", "REJECTED", "wrong_data", null);
        String known = lead("例子已知", "REJECTED", "existing_account", null);
        String open = lead("例子待审", "NEW", null, null);
        assertThat(examples(Target.WON)).containsEntry(refused, false).doesNotContainKeys(wrong, known, open);
    }

    @Test
    void customersOfTheFirstTwoClassesAreValuableAndAllCustomersAreWon() {
        String first = lead("例子甲等", "CONVERTED", null, "a");
        String second = lead("例子乙等", "CONVERTED", null, "b");
        String third = lead("例子丙等", "CONVERTED", null, "c");
        assertThat(examples(Target.VALUABLE))
                .containsEntry(first, true)
                .containsEntry(second, true)
                .containsEntry(third, false);
        assertThat(examples(Target.WON)).containsEntry(third, true);
    }
}
