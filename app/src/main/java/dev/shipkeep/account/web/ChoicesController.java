package dev.shipkeep.account.web;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Suggestions under the inputs for a person or a unit, while one types. */
@Controller
@Needs(Permission.ACCOUNT_READ)
class ChoicesController {

    private static final int SUGGESTIONS = 12;

    private final People people;
    private final Units units;

    ChoicesController(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @GetMapping("/accounts/choices/people")
    ModelAndView people(@RequestParam(defaultValue = "") String owner, Frame frame) {
        List<ChoicesPage.Choice> choices = people.listOptions(owner, SUGGESTIONS).stream()
                .map(person -> new ChoicesPage.Choice(person.staffNo(), person.name() + " · " + person.unitName()))
                .toList();
        return Pages.show("account/choices", new ChoicesPage(frame, choices));
    }

    @GetMapping("/accounts/choices/units")
    ModelAndView units(@RequestParam(defaultValue = "") String unit, Frame frame) {
        List<ChoicesPage.Choice> choices = units.listOptions(unit, SUGGESTIONS).stream()
                .map(option -> new ChoicesPage.Choice(option.code(), option.name() + " · " + option.trail()))
                .toList();
        return Pages.show("account/choices", new ChoicesPage(frame, choices));
    }
}
