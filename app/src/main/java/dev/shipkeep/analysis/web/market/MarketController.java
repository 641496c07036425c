package dev.shipkeep.analysis.web.market;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.analysis.market.Volume;
import dev.shipkeep.analysis.market.Volumes;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** With whom a shipper sends, and what is noted of its market. */
@Controller
@Needs(Permission.ANALYSIS_READ)
class MarketController {

    private final MarketPages pages;
    private final Volumes volumes;
    private final AccountCards cards;
    private final BusinessTime time;

    MarketController(MarketPages pages, Volumes volumes, AccountCards cards, BusinessTime time) {
        this.pages = pages;
        this.volumes = volumes;
        this.cards = cards;
        this.time = time;
    }

    @GetMapping("/accounts/{id:\\d+}/market")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("analysis/market", pages.page(id, frame, empty(), List.of()));
    }

    @GetMapping("/accounts/{id:\\d+}/panels/market")
    ModelAndView panel(@PathVariable long id, Frame frame) {
        return Pages.show("analysis/marketPanel", pages.page(id, frame, empty(), List.of()));
    }

    @Needs(Permission.ANALYSIS_WRITE)
    @PostMapping("/accounts/{id:\\d+}/volumes")
    ModelAndView record(
            @PathVariable long id, @RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        Volume.Entry entry = new Volume.Entry(
                text(form, "carrier"),
                text(form, "origin"),
                text(form, "destination"),
                text(form, "parcels"),
                text(form, "price"),
                text(form, "statedOn"),
                text(form, "note"));
        return switch (volumes.record(id, entry)) {
            case Change.Done<Volume>(Volume volume) -> {
                Notices.leave(response, "analysis.volume.saved", volume.carrier());
                yield Pages.goTo("/accounts/" + id + "/market");
            }
            case Change.Refused<Volume>(List<FieldProblem> problems) ->
                Pages.refuse("analysis/market", pages.page(id, frame, entry, problems));
        };
    }

    @Needs(Permission.ANALYSIS_WRITE)
    @PostMapping("/accounts/{id:\\d+}/volumes/{volumeId:\\d+}/removal")
    ModelAndView remove(@PathVariable long id, @PathVariable long volumeId, HttpServletResponse response) {
        AccountCard card = cards.getCard(id);
        volumes.remove(card.id(), volumeId);
        Notices.leave(response, "analysis.volume.removed");
        return Pages.goTo("/accounts/" + id + "/market");
    }

    private Volume.Entry empty() {
        return new Volume.Entry("", "", "", "", "", time.today().toString(), "");
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
