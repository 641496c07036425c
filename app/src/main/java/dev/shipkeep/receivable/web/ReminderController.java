package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.receivable.credit.ReminderWork;
import dev.shipkeep.receivable.credit.Reminders;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is to be reminded, with the text to send, and that it was sent. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class ReminderController {

    static final String PATH = AgeingController.PATH + "/reminders";

    private static final int SHOWN = 50;

    private final Reminders reminders;

    ReminderController(Reminders reminders) {
        this.reminders = reminders;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        List<ReminderWork> all = reminders.listWork();
        return Pages.show(
                "receivable/reminders",
                new RemindersPage(frame, all.stream().limit(SHOWN).toList(), all.size()));
    }

    /** Whoever sees what is owed may ask for it: account managers as well as clerks. */
    @PostMapping(PATH + "/{payerId:\\d+}")
    ModelAndView create(
            @PathVariable long payerId, @RequestParam(defaultValue = "") String channel, HttpServletResponse response) {
        return switch (reminders.record(payerId, channel)) {
            case Change.Done<Integer>(Integer items) -> {
                Notices.leave(response, "receivable.reminder.recorded", items);
                yield Pages.goTo(PATH);
            }
            case Change.Refused<Integer>(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
        };
    }
}
