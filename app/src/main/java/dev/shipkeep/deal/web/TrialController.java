package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.trial.NamedNumber;
import dev.shipkeep.deal.trial.Trial;
import dev.shipkeep.deal.trial.TrialNumbers;
import dev.shipkeep.deal.trial.Trials;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.paper.PaperPrinter;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The trial of a deal: agreed, watched, judged, shown to the customer. */
@Controller
@Needs(Permission.DEAL_WRITE)
class TrialController {

    private static final String PATH = DealListController.PATH + "/{id:\\d+}/trial";

    private final Trials trials;
    private final TrialNumbers numbers;
    private final Deals deals;
    private final DealVocabulary vocabulary;
    private final TrialPaper papers;
    private final PaperPrinter printer;
    private final BusinessTime time;

    TrialController(
            Trials trials,
            TrialNumbers numbers,
            Deals deals,
            DealVocabulary vocabulary,
            TrialPaper papers,
            PaperPrinter printer,
            BusinessTime time) {
        this.trials = trials;
        this.numbers = numbers;
        this.deals = deals;
        this.vocabulary = vocabulary;
        this.papers = papers;
        this.printer = printer;
        this.time = time;
    }

    @Needs(Permission.DEAL_READ)
    @GetMapping(PATH)
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("deal/trial", page(id, Map.of(), FieldProblems.NONE, frame));
    }

    @Needs(Permission.DEAL_READ)
    @GetMapping(PATH + "/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable long id, Frame frame) {
        Deal deal = deals.getDeal(id);
        Trial trial = trials.find(id).orElseThrow(NotFound::new);
        byte[] pdf = printer.print(papers.of(deal, trial, trials.listParcels(trial), frame.words()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }

    @PostMapping(PATH)
    ModelAndView agree(
            @PathVariable long id, @RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        Typed form = new Typed(typed);
        Long onTime = form.units("onTime", 2, true);
        Trials.Agreement agreed = new Trials.Agreement(
                form.neededDay("since"),
                form.neededDay("through"),
                form.number("parcels"),
                onTime == null ? -1 : (int) Math.min(onTime, Integer.MAX_VALUE),
                form.number("faults"),
                form.value("agreedWith"));
        Change<Trial> change =
                form.problems().isEmpty() ? trials.agree(id, agreed) : new Change.Refused<>(form.problems());
        return answer(change, id, typed, "deal.trial.agreed", frame, response);
    }

    @PostMapping(PATH + "/parcels")
    ModelAndView name(
            @PathVariable long id,
            @RequestParam(name = "numbers", defaultValue = "") String typed,
            Frame frame,
            HttpServletResponse response) {
        List<String> asked = Arrays.asList(typed.split("[\\s,，;；]+"));
        return switch (numbers.name(id, asked)) {
            case Change.Done<List<NamedNumber>>(List<NamedNumber> named) -> named(id, named, frame, response);
            case Change.Refused<List<NamedNumber>>(List<FieldProblem> problems) ->
                Pages.refuse("deal/trial", page(id, Map.of("numbers", typed), new FieldProblems(problems), frame));
        };
    }

    /** Unless all are parcels of the trial, the page says of each number what became of it. */
    private ModelAndView named(long id, List<NamedNumber> named, Frame frame, HttpServletResponse response) {
        if (named.stream().allMatch(number -> number.standing() == NamedNumber.Standing.TAKEN)) {
            Notices.leave(response, "deal.trial.named", named.size());
            return Pages.goTo(DealListController.PATH + "/" + id + "/trial");
        }
        TrialPage page = page(id, Map.of(), FieldProblems.NONE, frame).naming(named);
        boolean anyKept = named.stream().anyMatch(NamedNumber::isKept);
        return anyKept ? Pages.show("deal/trial", page) : Pages.refuse("deal/trial", page);
    }

    @PostMapping(PATH + "/judgement")
    ModelAndView judge(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String judgement,
            Frame frame,
            HttpServletResponse response) {
        return answer(
                trials.judge(id, judgement), id, Map.of("judgement", judgement), "deal.trial.judged", frame, response);
    }

    private ModelAndView answer(
            Change<?> change,
            long id,
            Map<String, String> typed,
            String notice,
            Frame frame,
            HttpServletResponse response) {
        return switch (change) {
            case Change.Done<?> done -> {
                Notices.leave(response, notice);
                yield Pages.goTo(DealListController.PATH + "/" + id + "/trial");
            }
            case Change.Refused<?>(List<FieldProblem> problems) ->
                Pages.refuse("deal/trial", page(id, typed, new FieldProblems(problems), frame));
        };
    }

    private TrialPage page(long id, Map<String, String> typed, FieldProblems problems, Frame frame) {
        DealTab tab = new DealTab(vocabulary.in(frame), deals.getDeal(id), "trial");
        Trial trial = trials.find(id).orElse(null);
        TrialPage.Sent sent = trial == null
                ? TrialPage.Sent.NONE
                : new TrialPage.Sent(
                        trials.listParcels(trial), trials.isBegun(trial), numbers.listWaiting(trial), List.of());
        return new TrialPage(tab, trial, sent, time.now(), typed, problems);
    }
}
