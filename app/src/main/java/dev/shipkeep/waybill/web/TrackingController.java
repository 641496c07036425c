package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.waybill.Tracking;
import dev.shipkeep.waybill.tracking.TypedNumbers;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Up to a hundred numbers in, where each parcel is out. */
@Controller
@Needs(Permission.TRACK)
class TrackingController {

    static final String PATH = "/tracking";

    private static final String TEMPLATE = "waybill/tracking";

    private final Tracking tracking;

    TrackingController(Tracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String numbers, Frame frame) {
        TypedNumbers typed = TypedNumbers.of(numbers);
        if (typed.areTooMany()) {
            return Pages.refuse(TEMPLATE, new TrackingPage(frame, typed, List.of()));
        }
        return Pages.show(TEMPLATE, new TrackingPage(frame, typed, tracking.find(typed.numbers())));
    }

    /** The box posts, so that a hundred long numbers arrive; the answer gets an address where one can hold them. */
    @PostMapping(PATH)
    ModelAndView create(@RequestParam(defaultValue = "") String numbers, Frame frame) {
        TypedNumbers typed = TypedNumbers.of(numbers);
        if (typed.isEmpty()) {
            return Pages.goTo(PATH);
        }
        return typed.fitALink() ? Pages.goTo(PATH + "?" + typed.query()) : show(numbers, frame);
    }
}
