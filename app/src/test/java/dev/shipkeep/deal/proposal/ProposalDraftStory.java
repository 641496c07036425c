package dev.shipkeep.deal.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.waybill.intake.TestShippers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Drafts are not overwritten by who read an earlier one, not made twice, and not made for deals that are over. */
class ProposalDraftStory {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();
    private final Proposals proposals = shipkeep.bean(Proposals.class);

    private Deal begin(String code) {
        DealEntry entry = new DealEntry("方案演练", 800, 640_000, null, null, "", "sweep", "", null, null, null, null);
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private List<Proposal> list(Deal deal) {
        return shipkeep.as(AREA, () -> proposals.list(deal.id()));
    }

    private static Proposals.Entry entry(String opening) {
        return new Proposals.Entry(
                null, opening, "", new Proposal.Promise(1, 1, null, 9_000), new Proposal.Terms(0, 0));
    }

    private static String url(Deal deal) {
        return "/deals/" + deal.id() + "/proposals";
    }

    private static Map<String, String> form(String opening, String trialParcels, String trialFaults) {
        return new HashMap<>(
                Map.of("opening", opening, "parcels", "800", "trialParcels", trialParcels, "trialFaults", trialFaults));
    }

    @Test
    void whoReadAnEarlierDraftNeitherOverwritesNorIssuesIt() {
        Deal deal = begin("DRAFT-OLD");
        Proposal draft = shipkeep.as(AREA, () -> TestPeople.done(proposals.save(deal.id(), 0, 0, entry("第一稿"))));
        shipkeep.as(
                AREA, () -> TestPeople.done(proposals.save(deal.id(), draft.id(), draft.version(), entry("经理改过的稿"))));
        Map<String, String> stale = form("我的稿", "", "");
        stale.put("proposal", "" + draft.id());
        stale.put("version", "" + draft.version());
        assertThat(shipkeep.post(AREA, url(deal), stale).body())
                .contains("其他人刚刚修改过", "我的稿", "name=\"version\" value=\"" + (draft.version() + 1) + "\"");
        assertThat(list(deal).getFirst().opening()).isEqualTo("经理改过的稿");
        Map<String, String> issue = Map.of("proposal", "" + draft.id(), "version", "" + draft.version());
        assertThat(shipkeep.post(AREA, url(deal) + "/issue", issue).body()).contains("其他人刚刚修改过");
        stale.put("version", "" + (draft.version() + 1));
        assertThat(shipkeep.post(AREA, url(deal), stale).statusCode()).isEqualTo(303);
        assertThat(list(deal).getFirst().opening()).isEqualTo("我的稿");
    }

    @Test
    void aFormThatIsSentTwiceMakesOneDraft() {
        Deal deal = begin("DRAFT-TWICE");
        IntStream.range(0, 4).parallel().forEach(i -> assertThat(
                        shipkeep.post(AREA, url(deal), form("同一稿", "20", "1")).statusCode())
                .isEqualTo(303));
        assertThat(list(deal)).hasSize(1);
        shipkeep.post(AREA, url(deal), form("另一稿", "20", "1"));
        shipkeep.post("manager", url(deal), form("同一稿", "20", "1"));
        assertThat(list(deal)).hasSize(3);
    }

    @Test
    void trialParcelsAreBoundedAndFaultsAreNotMoreThanThey() {
        Deal deal = begin("DRAFT-TRIAL");
        assertThat(shipkeep.post(AREA, url(deal), form("", "501", "0")).body()).contains("试寄票数应在 0 到 500 之间", "501");
        assertThat(shipkeep.post(AREA, url(deal), form("", "99999999999", "0")).statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(AREA, url(deal), form("", "5", "6")).body()).contains("可接受的差错应在 0 到票数之间");
        assertThat(shipkeep.post(AREA, url(deal), form("", "500", "500")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLostDealTakesNoProposalAndOffersNone() {
        Deal deal = begin("DRAFT-LOST");
        Proposal draft = shipkeep.as(AREA, () -> TestPeople.done(proposals.save(deal.id(), 0, 0, entry("稿"))));
        shipkeep.as(AREA, () -> TestPeople.done(shipkeep.bean(DealWay.class).lose(deal.id(), "price", "太贵", "某通")));
        assertThat(shipkeep.post(AREA, url(deal), form("再来", "", "")).body()).contains("这个机会已失去或已完成");
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> proposals.issue(deal.id(), draft.id(), draft.version()))))
                .isEqualTo("deal.problem.closed");
        assertThat(shipkeep.get(AREA, url(deal)).body())
                .contains("稿", "这个机会已失去或已完成")
                .doesNotContain("name=\"opening\"", "proposals/issue");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql(
                        "UPDATE deal.deal SET state = 'DONE', won_at = now(), lost_at = NULL, loss_reason = '' WHERE id = ?")
                .param(deal.id())
                .update());
        assertThat(shipkeep.post(AREA, url(deal), form("再来", "", "")).statusCode())
                .isEqualTo(422);
    }
}
