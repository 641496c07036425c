package dev.shipkeep.analysis.web.market;

import dev.shipkeep.analysis.CompetitorPanel;
import dev.shipkeep.analysis.market.Competitor;
import dev.shipkeep.analysis.market.Competitors;
import dev.shipkeep.analysis.market.Volumes;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.pricing.RateCards;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of competitors. */
@Controller
@Needs(Permission.ANALYSIS_POLICY)
class CompetitorController {

    static final String PATH = "/competitors";
    private static final int CUSTOMERS = 20;

    private final Competitors competitors;
    private final Volumes volumes;
    private final RateCards cards;
    private final List<CompetitorPanel> panels;

    CompetitorController(
            Competitors competitors, Volumes volumes, RateCards cards, ObjectProvider<CompetitorPanel> panels) {
        this.competitors = competitors;
        this.volumes = volumes;
        this.cards = cards;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CompetitorPanel::order))
                .toList();
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("analysis/competitors", new CompetitorListPage(frame, competitors.listShares()));
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping(PATH + "/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        Competitor competitor = competitors.getCompetitor(id);
        return Pages.show(
                "analysis/competitor",
                new CompetitorPage(
                        frame,
                        competitor,
                        cards.listCards().stream()
                                .filter(card -> card.carrier().equals(competitor.name()))
                                .toList(),
                        volumes.listCustomers(competitor.name(), CUSTOMERS),
                        panels.stream()
                                .filter(panel -> frame.may(panel.permission()))
                                .toList()));
    }

    @GetMapping(PATH + "/new")
    ModelAndView offer(Frame frame) {
        return Pages.show("analysis/competitorForm", page(frame, null, 0, Competitor.Entry.EMPTY, List.of()));
    }

    @PostMapping(PATH)
    ModelAndView create(@RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        Competitor.Entry entry = entry(form);
        return switch (competitors.create(entry)) {
            case Change.Done<Competitor>(Competitor competitor) -> saved(competitor, response);
            case Change.Refused<Competitor>(List<FieldProblem> problems) ->
                Pages.refuse("analysis/competitorForm", page(frame, null, 0, entry, problems));
        };
    }

    @GetMapping(PATH + "/{id:\\d+}/edit")
    ModelAndView edit(@PathVariable long id, Frame frame) {
        Competitor competitor = competitors.getCompetitor(id);
        return Pages.show(
                "analysis/competitorForm",
                page(frame, id, competitor.version(), Competitor.Entry.of(competitor), List.of()));
    }

    @PostMapping(PATH + "/{id:\\d+}")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Competitor.Entry entry = entry(form);
        return switch (competitors.edit(id, version, entry)) {
            case Change.Done<Competitor>(Competitor competitor) -> saved(competitor, response);
            case Change.Refused<Competitor>(List<FieldProblem> problems) ->
                Pages.refuse("analysis/competitorForm", page(frame, id, version, entry, problems));
        };
    }

    private static ModelAndView saved(Competitor competitor, HttpServletResponse response) {
        Notices.leave(response, "analysis.competitor.saved", competitor.name());
        return Pages.goTo(PATH + "/" + competitor.id());
    }

    private static CompetitorFormPage page(
            Frame frame, @Nullable Long id, int version, Competitor.Entry entry, List<FieldProblem> problems) {
        return new CompetitorFormPage(frame, id, version, entry, new FieldProblems(problems));
    }

    private static Competitor.Entry entry(Map<String, String> form) {
        return new Competitor.Entry(
                text(form, "name"),
                text(form, "strengths"),
                text(form, "weaknesses"),
                text(form, "areas"),
                text(form, "note"),
                form.containsKey("active"));
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
