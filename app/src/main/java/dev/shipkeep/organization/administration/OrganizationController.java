package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.SubtreeCounts;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.UnitOption;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree as a whole, and the choices of units and people for forms. */
@Controller
class OrganizationController {

    private static final int MOST_FOUND = 50;
    private static final int MOST_CHOICES = 20;

    private final Units units;
    private final People people;
    private final Tree tree;
    private final SubtreeCounts counts;

    OrganizationController(Units units, People people, Tree tree, SubtreeCounts counts) {
        this.units = units;
        this.people = people;
        this.tree = tree;
        this.counts = counts;
    }

    @Needs(Permission.ORGANIZATION_ADMIN)
    @GetMapping("/organization")
    ModelAndView index(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Long open,
            Frame frame) {
        String searched = text.strip();
        List<UnitOption> found = searched.isEmpty() ? List.of() : units.listOptions(searched, MOST_FOUND);
        List<TreeNode> tops = searched.isEmpty() ? tree.read(wayTo(open)) : List.of();
        return Pages.show("administration/tree", new OrganizationPage(frame, searched, tops, found, counts.holdings()));
    }

    private Set<Long> wayTo(@Nullable Long open) {
        return open == null ? Set.of() : new HashSet<>(units.getUnit(open).pathIds());
    }

    /** What is below a unit, when it is opened in the tree. */
    @Needs(Permission.ORGANIZATION_ADMIN)
    @GetMapping("/organization/branches/{id}")
    ModelAndView branch(@PathVariable long id, Frame frame) {
        Unit unit = units.getAdministered(id);
        return Pages.show("administration/branch", new BranchPage(frame, unit, tree.readBelow(id)));
    }

    /** Units for an input, which sends itself under whatever name it has. */
    @Needs
    @GetMapping("/organization/options")
    ModelAndView unitOptions(@RequestParam Map<String, String> input, Frame frame) {
        List<OptionsPage.Option> options = units.listOptions(typed(input), MOST_CHOICES).stream()
                .map(unit -> new OptionsPage.Option(
                        unit.code(), unit.trail().isEmpty() ? unit.name() : unit.name() + " · " + unit.trail()))
                .toList();
        return Pages.show("administration/options", new OptionsPage(frame, options));
    }

    @Needs
    @GetMapping("/people/options")
    ModelAndView personOptions(@RequestParam Map<String, String> input, Frame frame) {
        List<OptionsPage.Option> options = people.listOptions(typed(input), MOST_CHOICES).stream()
                .map(person -> new OptionsPage.Option(person.staffNo(), person.name() + " · " + person.unitName()))
                .toList();
        return Pages.show("administration/options", new OptionsPage(frame, options));
    }

    private static String typed(Map<String, String> input) {
        return input.values().stream().findFirst().orElse("");
    }
}
