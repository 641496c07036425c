package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Role;
import dev.shipkeep.organization.Roles;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.AuditChange;
import dev.shipkeep.platform.audit.AuditEntry;
import dev.shipkeep.platform.audit.AuditFilter;
import dev.shipkeep.platform.audit.AuditPlace;
import dev.shipkeep.platform.audit.AuditTrail;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail: who did what, when, from what to what. */
@Controller
@Needs(Permission.AUDIT_READ)
@RequestMapping("/audit")
class AuditController {

    private static final int PAGE = 50;
    private static final int MOST_EXPORTED = 100_000;
    private static final int EXPORT_STEP = 1_000;
    private static final List<String> COLUMNS =
            List.of("when", "person", "action", "subject", "id", "field", "before", "after");

    private final AuditTrail trail;
    private final People people;
    private final Roles roles;
    private final ExportRecords exports;

    AuditController(AuditTrail trail, People people, Roles roles, ExportRecords exports) {
        this.trail = trail;
        this.people = people;
        this.roles = roles;
        this.exports = exports;
    }

    @GetMapping
    ModelAndView index(@RequestParam Map<String, String> parameters, Frame frame) {
        AuditPlace after =
                AuditPlace.parse(parameters.getOrDefault("after", "")).orElse(null);
        return Pages.show("administration/audit", page(frame, AuditQuery.of(parameters), after));
    }

    private AuditPage page(Frame frame, AuditQuery query, @Nullable AuditPlace after) {
        List<AuditEntry> found = trail.list(filter(query), after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<AuditEntry> shown = more ? found.subList(0, PAGE) : found;
        Map<String, String> next = new LinkedHashMap<>(query.values());
        if (more) {
            next.put("after", AuditPlace.after(shown.getLast()).text());
        }
        return new AuditPage(
                frame,
                query,
                shown,
                trail.listSubjects(),
                roleNames(frame),
                more ? Addresses.of("/audit", next) : null,
                Addresses.of("/audit/export", query.values()));
    }

    private Map<String, String> roleNames(Frame frame) {
        boolean chinese = frame.words().isChinese();
        return roles.listRoles().stream().collect(Collectors.toMap(Role::code, role -> role.name(chinese)));
    }

    private AuditFilter filter(AuditQuery query) {
        return new AuditFilter(
                query.person().isEmpty() ? null : idsOf(query.person()),
                query.action(),
                query.subject(),
                query.id(),
                query.start(),
                query.end());
    }

    private List<Long> idsOf(String person) {
        return person.equalsIgnoreCase(SignedIn.SYSTEM.name())
                ? List.of(SignedIn.SYSTEM.id())
                : people.listIdsNamed(person);
    }

    @GetMapping("/export")
    void export(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        AuditQuery query = AuditQuery.of(parameters);
        exports.require("audit", query.values());
        AuditPage words = new AuditPage(frame, query, List.of(), List.of(), roleNames(frame), null, "");
        List<String> titles = COLUMNS.stream()
                .map(column -> frame.say("audit.column." + column))
                .toList();
        String file = frame.say("audit.title") + ".xlsx";
        AuditPlace after = null;
        try (ExcelDownload sheet = ExcelDownload.start(response, file, titles)) {
            for (int sent = 0; sent < MOST_EXPORTED; sent += EXPORT_STEP) {
                List<AuditEntry> step = trail.list(filter(query), after, EXPORT_STEP);
                for (AuditEntry entry : step) {
                    write(sheet, entry, words);
                }
                if (step.size() < EXPORT_STEP) {
                    break;
                }
                after = AuditPlace.after(step.getLast());
            }
        }
    }

    /** A row for each field that changed, one for an entry without. */
    private static void write(ExcelDownload sheet, AuditEntry entry, AuditPage words) throws IOException {
        List<AuditChange> changes =
                entry.changes().isEmpty() ? List.of(new AuditChange("", List.of(), List.of())) : entry.changes();
        for (AuditChange change : changes) {
            List<Object> cells = new ArrayList<>();
            cells.add(words.frame().minute(entry.happenedAt()));
            cells.add(entry.personName());
            cells.add(words.frame().choice("audit.action.", entry.action()));
            cells.add(words.frame().choice("audit.subject.", entry.subject()));
            cells.add(entry.subjectId());
            cells.add(change.field().isEmpty() ? "" : words.field(change.field()));
            cells.add(words.values(change.before()));
            cells.add(words.values(change.after()));
            sheet.row(cells);
        }
    }
}
