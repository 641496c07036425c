package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportState;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.importing.Queueing;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one import, by its state, and what a person can do there. */
@Controller
@Needs(Permission.IMPORT)
@RequestMapping("/imports/{id}")
class ImportController {

    private static final int SHOWN_PROBLEMS = 20;
    private static final int SHOWN_CHARACTERS = 200;

    private final Imports imports;
    private final MappingForms forms;
    private final Drafts drafts;

    ImportController(Imports imports, MappingForms forms, Drafts drafts) {
        this.imports = imports;
        this.forms = forms;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("importing/show", page(imports.get(id), FieldProblems.NONE, frame));
    }

    /** Keeps the mapping, and shows the file as it reads now. */
    @PostMapping("/mapping")
    ModelAndView saveMapping(@PathVariable long id, @RequestParam MultiValueMap<String, String> form, Frame frame) {
        FieldProblems problems = drafts.save(imports.get(id), form);
        return problems.all().isEmpty() ? toImport(id) : refuse(id, problems, frame);
    }

    /** Puts a saved mapping to use. */
    @PostMapping("/mapping/choice")
    ModelAndView chooseMapping(@PathVariable long id, @RequestParam String saved) {
        drafts.choose(imports.get(id), saved);
        return toImport(id);
    }

    @PostMapping("/mapping/removal")
    ModelAndView removeMapping(@PathVariable long id, @RequestParam String saved, HttpServletResponse response) {
        drafts.remove(imports.get(id), saved);
        Notices.leave(response, "imports.mapping.removed");
        return toImport(id);
    }

    @PostMapping("/check")
    ModelAndView check(@PathVariable long id, @RequestParam MultiValueMap<String, String> form, Frame frame) {
        FieldProblems problems = drafts.save(imports.get(id), form);
        return problems.all().isEmpty() ? after(imports.check(id), id, frame) : refuse(id, problems, frame);
    }

    @PostMapping("/run")
    ModelAndView run(@PathVariable long id, @RequestParam MultiValueMap<String, String> form, Frame frame) {
        FieldProblems problems = drafts.save(imports.get(id), form);
        return problems.all().isEmpty() ? after(imports.start(id), id, frame) : refuse(id, problems, frame);
    }

    @PostMapping("/continuation")
    ModelAndView goOn(@PathVariable long id, Frame frame) {
        return after(imports.goOn(id), id, frame);
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable long id) {
        imports.cancel(id);
        return toImport(id);
    }

    @PostMapping("/draft")
    ModelAndView reopen(@PathVariable long id) {
        imports.reopen(id);
        return toImport(id);
    }

    /** Throws a draft away. */
    @PostMapping("/removal")
    ModelAndView destroy(@PathVariable long id, HttpServletResponse response) {
        imports.discard(id);
        Notices.leave(response, "imports.discarded");
        return Pages.goTo("/imports");
    }

    private ModelAndView after(Queueing queueing, long id, Frame frame) {
        return switch (queueing) {
            // The page says by itself what is missing, or how far the import is by now.
            case Queueing.Queued ignored -> toImport(id);
            case Queueing.NotNow ignored -> toImport(id);
            case Queueing.Unmapped ignored -> refuse(id, FieldProblems.NONE, frame);
            case Queueing.Unreadable ignored -> refuse(id, FieldProblems.NONE, frame);
        };
    }

    private static ModelAndView toImport(long id) {
        return Pages.goTo("/imports/" + id);
    }

    private ModelAndView refuse(long id, FieldProblems problems, Frame frame) {
        ImportPage page = page(imports.get(id), problems, frame);
        // htmx shows nothing of an answer that is no success.
        return frame.fragment() ? Pages.show("importing/show", page) : Pages.refuse("importing/show", page);
    }

    private ImportPage page(ImportJob job, FieldProblems problems, Frame frame) {
        boolean mayImport = imports.mayImport(job.kind());
        boolean draft = job.state() == ImportState.DRAFT && mayImport && job.fileId() != null;
        return new ImportPage(
                frame,
                job,
                mayImport,
                job.state().isMoving() ? List.of() : problems(job, frame),
                draft ? forms.of(job, imports.getKind(job.kind()), problems, frame) : null,
                draft ? imports.findSame(job.id()).orElse(null) : null);
    }

    private List<ImportPage.ProblemLine> problems(ImportJob job, Frame frame) {
        return imports.listProblems(job.id(), 0, SHOWN_PROBLEMS).stream()
                .map(problem -> new ImportPage.ProblemLine(
                        problem.line(), ProblemTexts.say(frame.words(), problem.problems()), cells(problem.cells())))
                .toList();
    }

    private static String cells(List<String> cells) {
        String text = String.join(" | ", cells).replace('\n', ' ');
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
