package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.account.archive.AccountEditor;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.lead.capture.Matches;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken for the same company, and what only looks like it. */
class LeadMatchTest {

    private final Running shipkeep = Running.shipkeep();

    private long bring(String person, String name, String... more) {
        return TestLeads.bring(shipkeep, person, TestLeads.form(name, more));
    }

    private List<Match> matches(long lead) {
        return shipkeep.as("manager", () -> shipkeep.bean(Matches.class).findOf(lead));
    }

    private void account(String name) {
        shipkeep.as("manager-zj", () -> shipkeep.bean(AccountEditor.class)
                .create(AccountEntry.EMPTY.with("name", name), "ZJ-HZ-1-A", ""));
    }

    @Test
    void theSameNameAloneIsNotYetTheSameCompany() {
        account("同名不同店有限公司");
        long id = bring("courier", "同名不同店", "confirmed", "1");
        assertThat(TestLeads.state(shipkeep, id)).isEqualTo("NEW");
        assertThat(matches(id)).singleElement().satisfies(match -> assertThat(match.strong())
                .isFalse());
    }

    @Test
    void differentCreditCodesKeepTwoOfOneNameAndPhoneApart() {
        String[] contact = {"contactName", "郑", "contactPhone", "13611112222"};
        long first = bring("courier", "姊妹公司甲", with(contact, "914403001922038216"));
        long second = bring("area_representative", "姊妹公司甲", with(contact, "91110000802100433B"));
        assertThat(List.of(first, second))
                .allMatch(id -> TestLeads.state(shipkeep, id).equals("NEW"));
        assertThat(matches(second)).singleElement().satisfies(match -> assertThat(match.strong())
                .isFalse());
    }

    private static String[] with(String[] contact, String creditCode) {
        return new String[] {contact[0], contact[1], contact[2], contact[3], "creditCode", creditCode, "confirmed", "1"
        };
    }

    @Test
    void aLeadIsNoDuplicateOfItself() {
        long id = bring("courier", "独一无二的砚台店", "contactName", "砚", "contactPhone", "13612345678");
        assertThat(matches(id)).isEmpty();
    }
}
