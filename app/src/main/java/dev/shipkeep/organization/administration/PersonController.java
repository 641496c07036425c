package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Passwords;
import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.PersonEntry;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People: look, create, edit, and their password, access and sign-ins. */
@Controller
@Needs(Permission.ORGANIZATION_ADMIN)
@RequestMapping("/people")
class PersonController {

    private static final String TEMPLATE = "administration/person";

    private final People people;
    private final Units units;
    private final Passwords passwords;
    private final PersonForms forms;

    PersonController(People people, Units units, Passwords passwords, PersonForms forms) {
        this.people = people;
        this.units = units;
        this.passwords = passwords;
        this.forms = forms;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show(TEMPLATE, forms.show(frame, id, null, List.of()));
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String unit, Frame frame) {
        return Pages.show(TEMPLATE, forms.blank(frame, PersonForm.blank(unit), List.of()));
    }

    @PostMapping
    ModelAndView create(@ModelAttribute PersonForm form, Frame frame, HttpServletResponse response) {
        return switch (withUnit(form, people::create)) {
            case Change.Done<Person>(Person person) -> saved(response, person.id());
            case Change.Refused<Person>(List<FieldProblem> problems) ->
                Pages.refuse(TEMPLATE, forms.blank(frame, form, problems));
        };
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id, @ModelAttribute PersonForm form, Frame frame, HttpServletResponse response) {
        people.getAdministered(id);
        return switch (withUnit(form, entry -> people.edit(id, form.knownVersion(), entry))) {
            case Change.Done<Person> ignored -> saved(response, id);
            case Change.Refused<Person>(List<FieldProblem> problems) ->
                Pages.refuse(TEMPLATE, forms.again(frame, id, form, problems));
        };
    }

    private Change<Person> withUnit(PersonForm form, Function<PersonEntry, Change<Person>> work) {
        return units.findByCode(Objects.requireNonNullElse(form.unit(), ""))
                .map(unit -> work.apply(form.entry(unit.id())))
                .orElseGet(() -> Change.refused("unit", "organization.problem.unknownUnit"));
    }

    /** A one-time password; the answer shows it, so it is no redirect. */
    @PostMapping("/{id}/password")
    ModelAndView resetPassword(@PathVariable long id, Frame frame, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return switch (passwords.setOneTime(id)) {
            case Change.Done<String>(String password) ->
                Pages.show(TEMPLATE, forms.show(frame, id, password, List.of()));
            case Change.Refused<String>(List<FieldProblem> problems) ->
                Pages.refuse(TEMPLATE, forms.show(frame, id, null, problems));
        };
    }

    @PostMapping("/{id}/closure")
    ModelAndView close(@PathVariable long id, @RequestParam int version, Frame frame, HttpServletResponse response) {
        return answer(people.deactivate(id, version), id, frame, response);
    }

    @PostMapping("/{id}/reopening")
    ModelAndView reopen(@PathVariable long id, @RequestParam int version, Frame frame, HttpServletResponse response) {
        return answer(people.activate(id, version), id, frame, response);
    }

    private ModelAndView answer(Change<Person> change, long id, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Person> ignored -> saved(response, id);
            case Change.Refused<Person>(List<FieldProblem> problems) ->
                Pages.refuse(TEMPLATE, forms.show(frame, id, null, problems));
        };
    }

    @PostMapping("/{id}/sign-ins/revocation")
    ModelAndView revokeSignIns(@PathVariable long id, HttpServletResponse response) {
        Notices.leave(response, "people.revoked", people.revokeSignIns(id));
        return Pages.goTo("/people/" + id);
    }

    private static ModelAndView saved(HttpServletResponse response, long id) {
        Notices.leave(response, "organization.saved");
        return Pages.goTo("/people/" + id);
    }
}
