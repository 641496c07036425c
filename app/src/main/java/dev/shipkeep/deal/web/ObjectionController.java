package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.proposal.Objection;
import dev.shipkeep.deal.proposal.Objections;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Objections of a customer, with the answers that worked before. */
@Controller
@Needs(Permission.DEAL_WRITE)
class ObjectionController {

    private static final String PATH = DealListController.PATH + "/{id:\\d+}/objections";

    private final Objections objections;
    private final Deals deals;
    private final DealVocabulary vocabulary;

    ObjectionController(Objections objections, Deals deals, DealVocabulary vocabulary) {
        this.objections = objections;
        this.deals = deals;
        this.vocabulary = vocabulary;
    }

    @Needs(Permission.DEAL_READ)
    @GetMapping(PATH)
    ModelAndView index(@PathVariable long id, Frame frame) {
        return Pages.show("deal/objections", page(id, Map.of(), FieldProblems.NONE, frame));
    }

    @PostMapping(PATH)
    ModelAndView create(
            @PathVariable long id, @RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        Typed form = new Typed(typed);
        return answer(
                objections.add(id, form.value("kind"), form.value("text"), form.value("answer")),
                id,
                typed,
                frame,
                response);
    }

    @PostMapping(PATH + "/answer")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long objection,
            @RequestParam Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        Typed form = new Typed(typed);
        return answer(
                objections.answer(id, objection, form.value("answer"), worked(form.value("worked"))),
                id,
                typed,
                frame,
                response);
    }

    private static @Nullable Boolean worked(String typed) {
        return switch (typed) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private ModelAndView answer(
            Change<Deal> change, long id, Map<String, String> typed, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Deal> done -> {
                Notices.leave(response, "deal.objection.saved");
                yield Pages.goTo(DealListController.PATH + "/" + id + "/objections");
            }
            case Change.Refused<Deal>(List<FieldProblem> problems) ->
                Pages.refuse("deal/objections", page(id, typed, new FieldProblems(problems), frame));
        };
    }

    private ObjectionsPage page(long id, Map<String, String> typed, FieldProblems problems, Frame frame) {
        List<Objection> listed = objections.list(id);
        Map<String, List<Objections.Proven>> proven = new LinkedHashMap<>();
        for (String kind : Objection.KINDS) {
            List<Objections.Proven> answers = objections.listProven(kind);
            if (!answers.isEmpty()) {
                proven.put(kind, answers);
            }
        }
        return new ObjectionsPage(
                new DealTab(vocabulary.in(frame), deals.getDeal(id), "objections"), listed, proven, typed, problems);
    }
}
