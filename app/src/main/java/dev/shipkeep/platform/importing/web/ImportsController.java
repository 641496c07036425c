package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.importing.Upload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of imports, and the upload of a new one. */
@Controller
@Needs(Permission.IMPORT)
@RequestMapping("/imports")
class ImportsController {

    private static final int PAGE_ROWS = 50;

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView index(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Frame frame) {
        List<ImportJob> found = imports.list(kind.isEmpty() ? null : kind, before, PAGE_ROWS + 1);
        boolean more = found.size() > PAGE_ROWS;
        List<ImportJob> shown = more ? found.subList(0, PAGE_ROWS) : found;
        Long older = more ? Long.valueOf(shown.getLast().id()) : null;
        return Pages.show("importing/list", new ImportListPage(frame, kinds(frame), kind, shown, older));
    }

    @GetMapping("/new")
    ModelAndView form(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable Long corrects,
            Frame frame) {
        return Pages.show("importing/new", page(kind, corrects, "", frame));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable Long corrects,
            @RequestParam MultipartFile file,
            Frame frame)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank() && file.isEmpty()) {
            return refuse(kind, corrects, frame.say("imports.upload.noFile"), frame);
        }
        ImportMapping mapping = corrects == null ? null : imports.get(corrects).mapping();
        return switch (imports.upload(kind, name, new MultipartContent(file), mapping, corrects)) {
            case Upload.Accepted(long id) -> Pages.goTo("/imports/" + id);
            case Upload.Unreadable(var problem) ->
                refuse(kind, corrects, ProblemTexts.say(frame.words(), problem), frame);
        };
    }

    private ModelAndView refuse(String kind, @Nullable Long corrects, String problem, Frame frame) {
        return Pages.refuse("importing/new", page(kind, corrects, problem, frame));
    }

    private ImportNewPage page(String kind, @Nullable Long corrects, String problem, Frame frame) {
        ImportJob corrected = corrects == null ? null : imports.get(corrects);
        KindHelp chosen = kind.isEmpty() ? null : KindHelp.of(frame.words(), imports.getKind(kind));
        return new ImportNewPage(frame, kinds(frame), chosen, corrected, problem);
    }

    private List<KindHelp> kinds(Frame frame) {
        return imports.listKinds().stream()
                .map(kind -> KindHelp.of(frame.words(), kind))
                .toList();
    }
}
