package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.cod.CodBatch;
import dev.shipkeep.receivable.cod.CodIntake;
import dev.shipkeep.receivable.cod.CodReader;
import dev.shipkeep.receivable.cod.CodTerms;
import dev.shipkeep.receivable.cod.CollectedMoney;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Money collected from consignees. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class CollectedController {

    static final String PATH = AgeingController.PATH + "/collected";

    private final CodReader reader;
    private final CodIntake intake;
    private final CollectedMoney money;
    private final BusinessTime time;

    CollectedController(CodReader reader, CodIntake intake, CollectedMoney money, BusinessTime time) {
        this.reader = reader;
        this.intake = intake;
        this.money = money;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("receivable/collected", page(frame, FieldProblems.NONE));
    }

    private CollectedPage page(Frame frame, FieldProblems problems) {
        return new CollectedPage(frame, reader.listBalances(), reader.listBatches(), time.today(), problems);
    }

    /** Looks for parcels that were delivered since the night. */
    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping(PATH + "/intake")
    ModelAndView takeIn(HttpServletResponse response) {
        Notices.leave(response, "receivable.cod.takenIn", intake.takeIn());
        return Pages.goTo(PATH);
    }

    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping(PATH + "/payers/{payerId:\\d+}/terms")
    ModelAndView agree(
            @PathVariable long payerId, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        money.agree(
                payerId,
                new CodTerms(
                        choice(CodTerms.Way.values(), typed.get("way")),
                        choice(CodTerms.Rhythm.values(), typed.get("rhythm"))));
        Notices.leave(response, "receivable.cod.agreed");
        return Pages.goTo(PATH);
    }

    private static <E extends Enum<E>> E choice(E[] values, @org.jspecify.annotations.Nullable String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new NotFound();
    }

    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping(PATH + "/payers/{payerId:\\d+}/batches")
    ModelAndView create(
            @PathVariable long payerId,
            @RequestParam(defaultValue = "CNY") String currency,
            HttpServletResponse response) {
        boolean made = money.putTogether(payerId, currency).isPresent();
        Notices.leave(response, made ? "receivable.cod.made" : "receivable.cod.nothing");
        return Pages.goTo(PATH);
    }

    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping(PATH + "/batches/{id:\\d+}/remittance")
    ModelAndView remit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String note,
            Frame frame,
            HttpServletResponse response) {
        return switch (money.remit(id, Typed.day(day), note)) {
            case Change.Done<CodBatch> ignored -> {
                Notices.leave(response, "receivable.cod.remitted");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<CodBatch>(List<FieldProblem> problems) ->
                Pages.refuse("receivable/collected", page(frame, new FieldProblems(problems)));
        };
    }
}
