package dev.shipkeep.analysis.web;

import static dev.shipkeep.analysis.web.StatementForms.text;

import dev.shipkeep.analysis.finance.Reference;
import dev.shipkeep.analysis.finance.ReferenceEntry;
import dev.shipkeep.analysis.finance.References;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is usual in the industries. */
@Controller
@Needs(Permission.ANALYSIS_POLICY)
class ReferenceController {

    static final String PATH = "/finance-references";

    private final References references;

    ReferenceController(References references) {
        this.references = references;
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("analysis/references", new ReferenceListPage(frame, references.listReferences()));
    }

    @GetMapping(PATH + "/{industry}")
    ModelAndView show(@PathVariable String industry, Frame frame) {
        Reference reference = references.getReference(industry);
        ReferenceEntry entry = references.entryOf(reference);
        return Pages.show(
                "analysis/reference",
                new ReferencePage(frame, reference, entry, reference.version(), FieldProblems.NONE));
    }

    @PostMapping(PATH + "/{industry}")
    ModelAndView update(
            @PathVariable String industry,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Map<Ratio, String> lows = new EnumMap<>(Ratio.class);
        Map<Ratio, String> highs = new EnumMap<>(Ratio.class);
        for (Ratio ratio : Ratio.values()) {
            lows.put(ratio, text(form, ratio.name() + "-low"));
            highs.put(ratio, text(form, ratio.name() + "-high"));
        }
        ReferenceEntry entry = new ReferenceEntry(text(form, "source"), lows, highs);
        return switch (references.save(industry, version, entry)) {
            case Change.Done<Reference> ignored -> {
                Notices.leave(response, "analysis.reference.saved");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<Reference>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "analysis/reference",
                        new ReferencePage(
                                frame, references.getReference(industry), entry, version, new FieldProblems(problems)));
        };
    }
}
