package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the board answers when a card is moved on it, without any script. */
class BoardMovesTest {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();
    private final BoardDeals deals = new BoardDeals();

    private HttpResponse<String> advance(String person, Deal deal, int step, String reason) {
        return shipkeep.post(
                person,
                "/deals/" + deal.id() + "/advance",
                Map.of("board", "q=" + deal.title() + "&nonsense=1", "step", "" + step, "reason", reason));
    }

    private HttpResponse<String> goBack(Deal deal, int step, int to, String reason) {
        return shipkeep.post(
                AREA,
                "/deals/" + deal.id() + "/return?step=" + step,
                Map.of("board", "q=" + deal.title(), "to", "" + to, "reason", reason));
    }

    @Test
    void aDealWithItsEvidenceGoesOnAndTheBoardIsShownAsItWas() {
        Deal deal = deals.beginWithEvidence("BOARD-ON");
        HttpResponse<String> answer = advance(AREA, deal, 1, "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/deals/board?q=BOARD-ON#deal-" + deal.id());
        assertThat(deals.now(deal).step()).isEqualTo(2);
    }

    @Test
    void aDealWithoutEvidenceStaysAndWhatIsMissingIsSaid() {
        Deal deal = deals.begin("BOARD-MISSING");
        HttpResponse<String> answer = advance(AREA, deal, 1, "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("BOARD-MISSING · BOARD-MISSING 没有移动", "deal-refused", "客户档案中有联系人")
                .contains("deal-lane", "value=\"BOARD-MISSING\"", "href=\"/deals/" + deal.id() + "\"")
                .doesNotContain("deal-skip-reason", "写明预计月票数");
        assertThat(deals.now(deal).step()).isOne();
    }

    @Test
    void whoMaySkipTypesTheReasonOnTheBoard() {
        Deal deal = deals.begin("BOARD-SKIP");
        assertThat(advance("manager", deal, 1, "").body()).contains("deal-skip-reason", "客户档案中有联系人");
        HttpResponse<String> tooLong = advance("manager", deal, 1, "长".repeat(501));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("deal-skip-reason", "长".repeat(501), "最多 500 个字");
        assertThat(advance("manager", deal, 1, "老客户").statusCode()).isEqualTo(303);
        assertThat(deals.now(deal).step()).isEqualTo(2);
    }

    @Test
    void aStaleBoardMovesNothing() {
        Deal deal = deals.skipTo(deals.beginWithEvidence("BOARD-STALE"), 4);
        assertThat(advance(AREA, deal, 1, "").statusCode()).isEqualTo(422);
        HttpResponse<String> answer = goBack(deal, 3, 1, "看错了");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("这个机会已不在这一步").doesNotContain("deal-refused");
        assertThat(deals.now(deal).step()).isEqualTo(4);
    }

    @Test
    void goingBackAsksForTheReasonAndKeepsWhereTo() {
        Deal deal = deals.skipTo(deals.begin("BOARD-BACK"), 4);
        HttpResponse<String> asked = goBack(deal, 4, 2, "");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("id=\"deal-back\" open", "/return?step=4", "<option value=\"2\" selected>", "请写明原因");
        assertThat(goBack(deal, 4, 2, "长".repeat(501)).body()).contains("长".repeat(501));
        assertThat(goBack(deal, 4, 7, "越过").statusCode()).isEqualTo(422);
        assertThat(goBack(deal, 4, 2, "资料有误").statusCode()).isEqualTo(303);
        assertThat(deals.now(deal).step()).isEqualTo(2);
    }

    @Test
    void whoOnlyReadsFindsNothingToMove() {
        Deal deal = deals.skipTo(deals.begin("BOARD-READ"), 2);
        String board = "/deals/board?q=BOARD-READ";
        assertThat(shipkeep.get("executive", board).body())
                .contains("BOARD-READ")
                .doesNotContain("draggable=\"true\"", "deal-move", "deal-board.js");
        assertThat(advance("executive", deal, 2, "x").statusCode()).isEqualTo(403);
        assertThat(advance("manager-zj", deal, 2, "x").statusCode()).isEqualTo(404);
    }

    @Test
    void theMenuSpeaksEnglishToo() {
        Deal deal = deals.skipTo(deals.begin("BOARD-ENGLISH"), 2);
        TestPeople.create(shipkeep, "board-english", World.JIANGSU, "manager");
        shipkeep.post("board-english", "/profile/language", Map.of("language", "en"));
        assertThat(shipkeep.get("board-english", "/deals/board?q=BOARD-ENGLISH").body())
                .contains("Move: BOARD-ENGLISH", "On to 3 ", "Back to …");
        assertThat(advance("board-english", deal, 2, "").body())
                .contains("BOARD-ENGLISH was not moved", "Go on without");
    }
}
