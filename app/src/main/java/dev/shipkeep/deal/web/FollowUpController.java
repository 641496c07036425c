package dev.shipkeep.deal.web;

import dev.shipkeep.deal.ContactRhythms;
import dev.shipkeep.deal.Visit;
import dev.shipkeep.deal.outcome.FollowUpSteps;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How customers are followed up after signing, and how often they are to be contacted at all, by class. */
@Controller
@Needs(Permission.DEAL_READ)
class FollowUpController {

    private static final String PATH = DealListController.PATH + "/follow-up";

    private final FollowUpSteps followUp;
    private final ContactRhythms rhythms;

    FollowUpController(FollowUpSteps followUp, ContactRhythms rhythms) {
        this.followUp = followUp;
        this.rhythms = rhythms;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("deal/followUp", page(frame, Map.of(), FieldProblems.NONE));
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH)
    ModelAndView set(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        Typed form = new Typed(typed);
        Optional<Visit.Way> way = Arrays.stream(Visit.Way.values())
                .filter(one -> one.name().equals(form.value("way")))
                .findFirst();
        Change<FollowUpSteps.FollowUpStep> change = way.isEmpty()
                ? Change.refused("way", "deal.problem.way")
                : followUp.set(new FollowUpSteps.FollowUpStep(
                        0,
                        form.value("class"),
                        (int) Math.min(form.count("day"), Integer.MAX_VALUE),
                        way.get(),
                        form.value("topicsZh"),
                        form.value("topicsEn")));
        return answer(change, typed, frame, response);
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH + "/removal")
    ModelAndView remove(@RequestParam(defaultValue = "0") long step, HttpServletResponse response) {
        followUp.remove(step);
        Notices.leave(response, "deal.clocks.saved");
        return Pages.goTo(PATH);
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH + "/rhythm")
    ModelAndView setRhythm(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        Typed form = new Typed(typed);
        Map<String, Integer> asked = new LinkedHashMap<>();
        for (String name : ContactRhythms.CLASSES) {
            asked.put(name, (int) Math.min(form.count("rhythm." + name), Integer.MAX_VALUE));
        }
        Change<Map<String, Integer>> change =
                form.problems().isEmpty() ? rhythms.set(asked) : new Change.Refused<>(form.problems());
        return answer(change, typed, frame, response);
    }

    private <T> ModelAndView answer(
            Change<T> change, Map<String, String> typed, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<T> done -> {
                Notices.leave(response, "deal.clocks.saved");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<T>(List<FieldProblem> problems) ->
                Pages.refuse("deal/followUp", page(frame, typed, new FieldProblems(problems)));
        };
    }

    private FollowUpPage page(Frame frame, Map<String, String> typed, FieldProblems problems) {
        return new FollowUpPage(frame, followUp.list(), rhythms.list(), typed, problems);
    }
}
