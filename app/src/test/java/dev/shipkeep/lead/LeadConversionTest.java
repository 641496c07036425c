package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.account.archive.AccountEditor;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.Deals;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A lead becomes an account once, and brings along all that is known. */
class LeadConversionTest {

    private final Running shipkeep = Running.shipkeep();

    private long accepted(String name, String... more) {
        long id = TestLeads.bring(shipkeep, "courier", TestLeads.form(name, more));
        TestLeads.send(
                shipkeep, "manager", "/leads/" + id + "/acceptance", "ease", "4", "owner", "T-area_representative");
        return id;
    }

    private HttpResponse<String> convert(String user, long id, String... form) {
        return TestLeads.send(shipkeep, user, "/leads/" + id + "/account", form);
    }

    private long count(String sql, long parameter) {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql(sql).param(parameter).query(Long.class).single());
    }

    @Test
    void contactsPhotosAndHistoryGoAlong() {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        long id = TestLeads.idOf(TestLeads.post(
                shipkeep,
                "courier",
                TestLeads.form("转客户的瓷器厂", "contactName", "窑工", "contactPhone", "13600003333"),
                List.of(jpeg)));
        TestLeads.send(
                shipkeep, "manager", "/leads/" + id + "/acceptance", "ease", "4", "owner", "T-area_representative");
        long account = TestLeads.idOf(convert("area_representative", id));
        assertThat(TestLeads.state(shipkeep, id)).isEqualTo("CONVERTED");
        String page = shipkeep.get("manager", "/accounts/" + account).body();
        assertThat(page).contains("转客户的瓷器厂", "窑工", "测试area_representative", "录入线索", "测试courier", "线索转为客户");
        assertThat(count("SELECT count(*) FROM platform.file WHERE account_id = ?", account))
                .isEqualTo(1);
        long photo = count("SELECT file_id FROM lead.photo WHERE lead_id = ?", id);
        assertThat(shipkeep.get("courier", "/leads/photos/" + photo).statusCode())
                .isEqualTo(200);
        assertThat(shipkeep.get("courier", "/leads/mine").body()).contains("已成客户");
        assertThat(count("SELECT count(*) FROM deal.deal WHERE account_id = ? AND lead_id IS NOT NULL", account))
                .isOne();
    }

    @Test
    void theDealBeginsWithWhatTheLeadPromised() {
        long id = accepted(
                "有承诺的瓷器厂",
                "goods",
                "茶具",
                "parcelsMonth",
                "800",
                "carrierPrice",
                "5.50",
                "carriers",
                "甲速递",
                "source",
                "referral");
        long account = TestLeads.idOf(convert("area_representative", id));
        Deal deal = shipkeep.as("manager", () -> shipkeep.bean(Deals.class).listOfAccount(account, 5))
                .getFirst();
        assertThat(deal.step()).isOne();
        assertThat(deal.owner().name()).isEqualTo("测试area_representative");
        assertThat(deal.entry())
                .isEqualTo(
                        new DealEntry("茶具", 800, 440_000, null, null, "甲速递", "referral", "", null, null, null, null));
    }

    @Test
    void onlyAnAcceptedOneAndOnlyByWhoMay() {
        long id = TestLeads.bring(shipkeep, "courier", TestLeads.form("未审核的瓷器厂"));
        assertThat(convert("manager", id).statusCode()).isEqualTo(422);
        assertThat(convert("key_account_manager", id).statusCode()).isEqualTo(404);
        assertThat(convert("courier", id).statusCode()).isEqualTo(403);
    }

    @Test
    void pressedTwiceAndByTwoAtOnceItIsOneAccount() throws Exception {
        long id = accepted("双击的瓷器厂");
        Set<Long> accounts = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Long> press = () -> TestLeads.idOf(convert("manager", id));
            for (Future<Long> pressed : threads.invokeAll(Collections.nCopies(4, press))) {
                accounts.add(pressed.get());
            }
        }
        assertThat(accounts).hasSize(1);
    }

    @Test
    void whatIsACustomerAlreadyIsLookedAtFirst() {
        long id = accepted("早已是客户的纸行", "address", "江苏省南京市鼓楼区纸行街77号");
        shipkeep.as("manager", () -> shipkeep.bean(AccountEditor.class)
                .create(
                        AccountEntry.EMPTY.with("name", "早已是客户的纸行").with("address", "江苏省南京市鼓楼区纸行街77号"),
                        "JS-NJ-1-A",
                        ""));
        HttpResponse<String> answer = convert("manager", id);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("看起来已经是客户", "confirmed");
        assertThat(convert("manager", id, "confirmed", "1").statusCode()).isEqualTo(303);
    }
}
