package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentFilter;
import dev.shipkeep.receivable.payment.PaymentIntake;
import dev.shipkeep.receivable.payment.PaymentProposals;
import dev.shipkeep.receivable.payment.PaymentRegister;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Payments: the list, a typed one, and one of them with what is proposed for it. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class PaymentController {

    static final String PATH = AgeingController.PATH + "/payments";

    private final PaymentRegister register;
    private final PaymentIntake intake;
    private final PaymentProposals proposals;
    private final PaymentPages pages;

    PaymentController(PaymentRegister register, PaymentIntake intake, PaymentProposals proposals, PaymentPages pages) {
        this.register = register;
        this.intake = intake;
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam Map<String, String> parameters, Frame frame) {
        Set<String> known = new HashSet<>(PaymentFilter.PARAMETERS);
        known.add(ListAddress.PLACE);
        ListAddress address = ListAddress.of(PATH, parameters, known);
        PaymentFilter filter = PaymentFilter.of(address);
        Place place = Place.parse(address.value(ListAddress.PLACE)).orElse(null);
        Page<Payment> page = register.getPage(filter, place);
        boolean mayWrite = frame.may(Permission.PAYMENT_WRITE);
        return Pages.show(
                "receivable/payments",
                new PaymentListPage(frame, address, filter, page, proposals.of(page.rows()), mayWrite));
    }

    @Needs(Permission.PAYMENT_WRITE)
    @GetMapping(PATH + "/new")
    ModelAndView form(Frame frame) {
        return Pages.show("receivable/paymentForm", new PaymentFormPage(frame, PaymentForm.EMPTY, FieldProblems.NONE));
    }

    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping(PATH)
    ModelAndView create(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        PaymentForm form = new PaymentForm(typed);
        return switch (intake.create(form.entry())) {
            case Change.Done<Payment>(Payment payment) -> {
                Notices.leave(response, "receivable.payment.created");
                yield Pages.goTo(PATH + "/" + payment.id());
            }
            case Change.Refused<Payment>(List<FieldProblem> problems) ->
                Pages.refuse("receivable/paymentForm", new PaymentFormPage(frame, form, new FieldProblems(problems)));
        };
    }

    /** @param payer id of an account, or what was typed to find one */
    @GetMapping(PATH + "/{id:\\d+}")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String payer, Frame frame) {
        return Pages.show("receivable/payment", pages.page(id, payer, frame, Map.of(), List.of()));
    }
}
