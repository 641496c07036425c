package dev.shipkeep.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.account.archive.AccountEditor;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.organization.TestPeople;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bringing leads in: quickly, once, checked, and compared with all that the carrier knows. */
class LeadCaptureTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};

    private final Running shipkeep = Running.shipkeep();

    private long count(String sql, Object parameter) {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql(sql).param(parameter).query(Long.class).single());
    }

    @Test
    void aNameIsEnoughAndTheFinderSeesTheFate() {
        long id = TestLeads.bring(shipkeep, "courier", TestLeads.form("拾光陶艺工作室"));
        assertThat(shipkeep.get("courier", "/leads/mine").body()).contains("拾光陶艺工作室", "/leads/" + id);
        assertThat(shipkeep.get("courier", "/leads/" + id).statusCode()).isEqualTo(200);
        assertThat(shipkeep.get("manager", "/leads/" + id).statusCode()).isEqualTo(200);
        assertThat(shipkeep.get("manager-zj", "/leads/" + id).statusCode()).isEqualTo(404);
        assertThat(shipkeep.get("settlement_clerk", "/leads/" + id).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormThatIsSentTwiceIsOneLead() {
        Map<String, String> form = TestLeads.form("两次提交文具店");
        long id = TestLeads.bring(shipkeep, "courier", form);
        assertThat(TestLeads.bring(shipkeep, "courier", form)).isEqualTo(id);
        assertThat(count("SELECT count(*) FROM lead.lead WHERE name = ?", "两次提交文具店"))
                .isEqualTo(1);
    }

    @Test
    void wrongInputIsToldAtTheFieldAndNothingIsLost() {
        HttpResponse<String> answer = shipkeep.post(
                "courier",
                "/leads",
                TestLeads.form(
                        "填错的五金厂",
                        "creditCode",
                        "91320102MA1N000000",
                        "contactPhone",
                        "电话没有",
                        "parcelsMonth",
                        "很多",
                        "unit",
                        "ZJ-HZ-1"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("填错的五金厂", "电话没有", "很多", "problem-creditCode", "problem-contactPhone", "problem-parcelsMonth")
                .contains("problem-unit");
        assertThat(count("SELECT count(*) FROM lead.lead WHERE name = ?", "填错的五金厂"))
                .isZero();
    }

    @Test
    void personalDataNeedsALawfulBasis() {
        Map<String, String> form = TestLeads.form("无依据茶行", "contactName", "陈先生", "lawfulBasis", "");
        assertThat(shipkeep.post("courier", "/leads", form).body()).contains("problem-lawfulBasis");
        form.put("lawfulBasis", "curiosity");
        assertThat(shipkeep.post("courier", "/leads", form).body()).contains("problem-lawfulBasis");
    }

    @Test
    void photosAreToldByTheirFirstBytesAndAreNotTooLarge() {
        byte[] huge = Arrays.copyOf(JPEG, 40 << 20);
        HttpResponse<String> large = TestLeads.post(shipkeep, "courier", TestLeads.form("大照片箱包店"), List.of(huge));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("大照片箱包店", "10 MB");
        HttpResponse<String> wrong =
                TestLeads.post(shipkeep, "courier", TestLeads.form("假照片箱包店"), List.of("%PDF-1.7".getBytes()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> good = TestLeads.post(shipkeep, "courier", TestLeads.form("真照片箱包店"), List.of(JPEG));
        assertThat(good.statusCode()).isEqualTo(303);
        long id = TestLeads.idOf(good);
        long photo = count("SELECT file_id FROM lead.photo WHERE lead_id = ?", id);
        HttpResponse<String> shown = shipkeep.get("manager", "/leads/photos/" + photo);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/jpeg");
        assertThat(shipkeep.get("manager-zj", "/leads/photos/" + photo).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileThatBeginsLikeAPictureAndAFifthPhotoAreRefused() {
        byte[] alike = {(byte) 0x89, 'P', 'D', 'F', 1, 2, 3, 4};
        assertThat(TestLeads.post(shipkeep, "courier", TestLeads.form("像照片的文具店"), List.of(alike))
                        .statusCode())
                .isEqualTo(422);
        List<byte[]> four = List.of(JPEG, JPEG, JPEG, JPEG);
        List<byte[]> five = List.of(JPEG, JPEG, JPEG, JPEG, JPEG);
        assertThat(TestLeads.post(shipkeep, "courier", TestLeads.form("五张照片的文具店"), five)
                        .statusCode())
                .isEqualTo(422);
        assertThat(TestLeads.post(shipkeep, "courier", TestLeads.form("四张照片的画材店"), four)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theWholeNumberIsShownOnlyToWhoAsksAndTheAskingIsKept() {
        long id = TestLeads.bring(
                shipkeep, "courier", TestLeads.form("遮号果业", "contactName", "林女士", "contactPhone", "13911112222"));
        assertThat(shipkeep.get("manager", "/leads/" + id).body())
                .contains("139****2222")
                .doesNotContain("13911112222");
        long contact = count("SELECT id FROM lead.contact WHERE lead_id = ?", id);
        String path = "/leads/contacts/" + contact + "/phone";
        assertThat(shipkeep.post("manager-zj", path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(shipkeep.post("manager", path, Map.of()).body()).contains("13911112222");
        assertThat(count(
                        "SELECT count(*) FROM platform.audit_entry WHERE subject = 'leadContact' AND subject_id = ?",
                        Long.toString(contact)))
                .isEqualTo(1);
    }

    @Test
    void duplicatesOfTheWholeCarrierAreShownMaskedBeforeSaving() {
        TestLeads.bring(
                shipkeep,
                "area_representative-zj",
                TestLeads.form("钱塘潮玩用品有限公司", "contactName", "周", "contactPhone", "0571-88123456"));
        HttpResponse<String> answer = shipkeep.post(
                "courier", "/leads", TestLeads.form("（杭州）甲", "contactName", "周", "contactPhone", "057188123456"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("钱塘****公司", "confirmed")
                .doesNotContain("钱塘潮玩用品")
                .doesNotContain("area_representative-zj");
        HttpResponse<String> homophone = shipkeep.post("courier", "/leads/matches", TestLeads.form("钱唐朝玩用品股份有限公司"));
        assertThat(homophone.body()).contains("钱塘****公司");
    }

    @Test
    void theSamePlaceIsFoundHoweverItIsWritten() {
        TestLeads.bring(shipkeep, "courier", TestLeads.form("一号楼甲店", "address", "江苏省南京市玄武区珠江路 1088 号"));
        assertThat(shipkeep.post("courier", "/leads/matches", TestLeads.form("完全不同的名字", "address", "珠江路1088号"))
                        .body())
                .contains("一号楼甲店");
    }

    @Test
    void aLeadOfAnAccountIsAnsweredAsSuch() {
        shipkeep.as("manager-zj", () -> shipkeep.bean(AccountEditor.class)
                .create(AccountEntry.EMPTY.with("name", "富春纸业有限公司"), "ZJ-HZ-1-A", ""));
        HttpResponse<String> answer = shipkeep.post("courier", "/leads", TestLeads.form("富春纸业"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("富春****公司");
    }

    @Test
    void aProvenLeadOfAnAccountIsKeptAndClosed() {
        String code = "91330100799655058B";
        shipkeep.as("manager-zj", () -> shipkeep.bean(AccountEditor.class)
                .create(AccountEntry.EMPTY.with("name", "之江印染有限公司").with("creditCode", code), "ZJ-HZ-1-A", ""));
        Map<String, String> form = TestLeads.form("之江印染", "creditCode", code);
        assertThat(shipkeep.post("courier", "/leads", form).statusCode()).isEqualTo(422);
        form.put("confirmed", "1");
        long id = TestLeads.bring(shipkeep, "courier", form);
        assertThat(TestLeads.state(shipkeep, id)).isEqualTo("REJECTED");
        assertThat(shipkeep.get("courier", "/leads/" + id).body()).doesNotContain("/accounts/");
    }

    @Test
    void theSameFromThreeCouriersAtOnceIsOneWithThreeFinders() throws Exception {
        List<String> couriers = List.of("lead-courier-1", "lead-courier-2", "lead-courier-3");
        couriers.forEach(name -> TestPeople.create(shipkeep, name, World.NANJING_AREA, "courier"));
        couriers.forEach(shipkeep::cookie);
        try (ExecutorService threads = Executors.newFixedThreadPool(couriers.size())) {
            List<Callable<Long>> sends = couriers.stream()
                    .<Callable<Long>>map(name -> () -> TestLeads.bring(
                            shipkeep,
                            name,
                            TestLeads.form(
                                    "三人同寻五金有限公司",
                                    "contactName",
                                    name,
                                    "contactPhone",
                                    "13700001111",
                                    "confirmed",
                                    "1")))
                    .toList();
            Set<Long> ids = new HashSet<>();
            for (Future<Long> send : threads.invokeAll(sends)) {
                ids.add(send.get());
            }
            assertThat(ids).hasSize(3);
        }
        String open = "SELECT count(*) FROM lead.lead WHERE name = ? AND state = 'NEW'";
        assertThat(count(open, "三人同寻五金有限公司")).isEqualTo(1);
        String finders = """
                SELECT count(*) FROM lead.finder JOIN lead.lead ON lead.id = finder.lead_id
                WHERE lead.name = ? AND lead.state = 'NEW'""";
        assertThat(count(finders, "三人同寻五金有限公司")).isEqualTo(3);
        couriers.forEach(
                name -> assertThat(shipkeep.get(name, "/leads/mine").body()).contains("三人同寻五金有限公司"));
    }

    @Test
    void aProgramIsAnsweredInJson() {
        Map<String, String> form = TestLeads.form("程序送来的商行");
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String csrf = UUID.randomUUID().toString();
        HttpRequest request = shipkeep.request("courier", "/leads", "XSRF-TOKEN=" + csrf)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", TestLeads.masked(csrf))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = shipkeep.send(request);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"url\"");
        assertThat(shipkeep.send(request).statusCode()).isEqualTo(200);
    }
}
