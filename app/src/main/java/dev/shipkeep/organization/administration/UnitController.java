package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.UnitEntry;
import dev.shipkeep.organization.UnitKind;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Units: look, create, edit, and their place, closure and reopening. */
@Controller
@Needs(Permission.ORGANIZATION_ADMIN)
@RequestMapping("/organization/units")
class UnitController {

    private final Units units;
    private final UnitForms forms;

    UnitController(Units units, UnitForms forms) {
        this.units = units;
        this.forms = forms;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("administration/unit", forms.show(frame, id));
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam long parent, Frame frame) {
        Unit above = units.getAdministered(parent);
        int next = Math.min(above.kind().ordinal() + 1, UnitKind.values().length - 1);
        UnitEntry entry = new UnitEntry(UnitKind.values()[next].code(), "", "", "");
        return Pages.show("administration/newUnit", new NewUnitPage(frame, above, entry, FieldProblems.NONE));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam long parent,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String divisionCode,
            Frame frame,
            HttpServletResponse response) {
        Unit above = units.getAdministered(parent);
        UnitEntry entry = entry(kind, code, name, divisionCode);
        return switch (units.create(parent, entry)) {
            case Change.Done<Unit>(Unit unit) -> saved(response, unit.id());
            case Change.Refused<Unit>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "administration/newUnit", new NewUnitPage(frame, above, entry, new FieldProblems(problems)));
        };
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String divisionCode,
            Frame frame,
            HttpServletResponse response) {
        UnitEntry entry = entry("", code, name, divisionCode);
        return switch (units.edit(id, version, entry)) {
            case Change.Done<Unit> ignored -> saved(response, id);
            case Change.Refused<Unit>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "administration/unit", forms.again(frame, id, entry, version, "", new FieldProblems(problems)));
        };
    }

    /** Where in the tree the unit hangs. */
    @PostMapping("/{id}/place")
    ModelAndView move(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String parent,
            Frame frame,
            HttpServletResponse response) {
        units.getAdministered(id);
        Change<Unit> change = units.findByCode(parent)
                .map(found -> units.move(id, version, found.id()))
                .orElseGet(() -> Change.refused("parent", "organization.problem.unknownUnit"));
        return answer(change, id, version, parent, frame, response);
    }

    @PostMapping("/{id}/closure")
    ModelAndView close(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String successor,
            Frame frame,
            HttpServletResponse response) {
        units.getAdministered(id);
        Optional<Unit> found = units.findByCode(successor);
        Change<Unit> change = found.isEmpty() && !successor.isBlank()
                ? Change.refused("successor", "organization.problem.unknownUnit")
                : units.deactivate(id, version, found.map(Unit::id).orElse(null));
        return answer(change, id, version, successor, frame, response);
    }

    @PostMapping("/{id}/reopening")
    ModelAndView reopen(@PathVariable long id, @RequestParam int version, Frame frame, HttpServletResponse response) {
        return answer(units.activate(id, version), id, version, "", frame, response);
    }

    private ModelAndView answer(
            Change<Unit> change, long id, int version, String target, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Unit> ignored -> saved(response, id);
            case Change.Refused<Unit>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "administration/unit", forms.refused(frame, id, version, target, new FieldProblems(problems)));
        };
    }

    private static UnitEntry entry(String kind, String code, String name, String divisionCode) {
        return new UnitEntry(kind, code.strip(), name.strip(), divisionCode.strip());
    }

    private static ModelAndView saved(HttpServletResponse response, long id) {
        Notices.leave(response, "organization.saved");
        return Pages.goTo("/organization/units/" + id);
    }
}
