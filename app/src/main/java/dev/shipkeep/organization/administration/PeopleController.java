package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.PeopleFilter;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Role;
import dev.shipkeep.organization.Roles;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of people, and the same as Excel. */
@Controller
@Needs(Permission.ORGANIZATION_ADMIN)
@RequestMapping("/people")
class PeopleController {

    private static final int PAGE = 50;
    private static final int MOST_EXPORTED = 100_000;
    private static final int EXPORT_STEP = 500;
    private static final List<String> COLUMNS =
            List.of("staffNo", "name", "unit", "username", "phone", "email", "roles", "active", "lastSeen");

    private final People people;
    private final Units units;
    private final Roles roles;
    private final ExportRecords exports;

    PeopleController(People people, Units units, Roles roles, ExportRecords exports) {
        this.people = people;
        this.units = units;
        this.roles = roles;
        this.exports = exports;
    }

    /** Narrowed to a unit that does not exist, the list is empty. */
    private PeopleFilter filter(Map<String, String> query) {
        String unit = query.getOrDefault("unit", "").strip();
        Long unitId =
                unit.isEmpty() ? null : units.findByCode(unit).map(Unit::id).orElse(0L);
        String active = query.getOrDefault("active", "yes");
        return new PeopleFilter(
                query.getOrDefault("text", "").strip(),
                unitId,
                query.getOrDefault("role", ""),
                active.isEmpty() ? null : active.equals("yes"));
    }

    @GetMapping
    ModelAndView index(@RequestParam Map<String, String> query, Frame frame) {
        List<Person> found = people.list(filter(query), query.getOrDefault("after", ""), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Person> shown = more ? found.subList(0, PAGE) : found;
        List<Role> all = roles.listRoles();
        return Pages.show(
                "administration/people",
                new PeoplePage(
                        frame,
                        query.getOrDefault("text", ""),
                        query.getOrDefault("unit", ""),
                        query.getOrDefault("role", ""),
                        query.getOrDefault("active", "yes"),
                        shown,
                        all,
                        names(all, frame),
                        more ? address("/people", query, shown.getLast().staffNo()) : null,
                        address("/people/export", query, "")));
    }

    private static Map<String, String> names(List<Role> roles, Frame frame) {
        boolean chinese = frame.words().isChinese();
        return roles.stream().collect(Collectors.toMap(Role::code, role -> role.name(chinese)));
    }

    private static String address(String path, Map<String, String> query, String after) {
        Map<String, String> kept = new LinkedHashMap<>();
        Stream.of("text", "unit", "role", "active")
                .filter(query::containsKey)
                .forEach(name -> kept.put(name, query.getOrDefault(name, "")));
        if (!after.isEmpty()) {
            kept.put("after", after);
        }
        return Addresses.of(path, kept);
    }

    @Needs(Permission.ORGANIZATION_ADMIN)
    @GetMapping("/export")
    void export(@RequestParam Map<String, String> query, Frame frame, HttpServletResponse response) throws IOException {
        exports.require("people", query);
        PeopleFilter filter = filter(query);
        Map<String, String> names = names(roles.listRoles(), frame);
        List<String> titles = COLUMNS.stream()
                .map(column -> frame.say("people.column." + column))
                .toList();
        String file = frame.say("people.title") + ".xlsx";
        try (ExcelDownload sheet = ExcelDownload.start(response, file, titles)) {
            String after = "";
            for (int sent = 0; sent < MOST_EXPORTED; sent += EXPORT_STEP) {
                List<Person> step = people.list(filter, after, EXPORT_STEP);
                for (Person person : step) {
                    sheet.row(row(person, names, frame));
                }
                if (step.size() < EXPORT_STEP) {
                    break;
                }
                after = step.getLast().staffNo();
            }
        }
    }

    private static List<?> row(Person person, Map<String, String> names, Frame frame) {
        String roleNames = person.roles().stream()
                .map(role -> names.getOrDefault(role, role))
                .collect(Collectors.joining(", "));
        return Arrays.asList(
                person.staffNo(),
                person.name(),
                person.unitName(),
                person.username(),
                person.phone(),
                person.email(),
                roleNames,
                frame.say(person.active() ? "people.active" : "people.inactive"),
                frame.minute(person.lastSeenAt()));
    }
}
