package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BadRows;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportProblem;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.importing.Queueing;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.page.WordsCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of imports, and what can be done with one. */
@RestController
@Needs(Permission.IMPORT)
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportApi {

    private static final int MOST_ROWS = 1_000;

    private final Imports imports;
    private final BadRows badRows;
    private final WordsCatalog catalog;

    ImportApi(Imports imports, BadRows badRows, WordsCatalog catalog) {
        this.imports = imports;
        this.badRows = badRows;
        this.catalog = catalog;
    }

    @Operation(summary = "List imports, newest first")
    @GetMapping
    ApiImport.Page index(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "50") int limit) {
        Words words = words();
        int size = Math.clamp(limit, 1, MOST_ROWS);
        List<ImportJob> found = imports.list(kind, before, size + 1);
        List<ImportJob> shown = found.subList(0, Math.min(size, found.size()));
        return new ApiImport.Page(
                shown.stream().map(job -> ApiImport.of(job, words)).toList(),
                found.size() > size ? Long.valueOf(shown.getLast().id()) : null);
    }

    @Operation(summary = "How far an import is")
    @GetMapping("/{id}")
    ApiImport show(@PathVariable long id) {
        return ApiImport.of(imports.get(id), words());
    }

    @Operation(summary = "Take in what was checked")
    @PostMapping("/{id}/run")
    ResponseEntity<Object> run(@PathVariable long id) {
        return after(imports.start(id), id);
    }

    @Operation(summary = "Go on where an import stopped")
    @PostMapping("/{id}/continuation")
    ResponseEntity<Object> goOn(@PathVariable long id) {
        return after(imports.goOn(id), id);
    }

    @Operation(summary = "Stop an import after its present batch; the rows before stay")
    @PostMapping("/{id}/cancellation")
    ResponseEntity<Object> cancel(@PathVariable long id) {
        return imports.cancel(id) ? accepted(id) : notNow();
    }

    private ResponseEntity<Object> after(Queueing queueing, long id) {
        Words words = words();
        return switch (queueing) {
            case Queueing.Queued ignored -> accepted(id);
            case Queueing.Unmapped(var problems) ->
                ApiAnswers.unmapped(problems, imports.get(id).kind(), words);
            case Queueing.Unreadable(var problem) -> ApiAnswers.unreadable(problem, words);
            case Queueing.NotNow ignored -> notNow();
        };
    }

    private ResponseEntity<Object> accepted(long id) {
        return ResponseEntity.accepted().body(show(id));
    }

    private ResponseEntity<Object> notNow() {
        return ApiAnswers.refusal(HttpStatus.CONFLICT, "notNow", words());
    }

    @Operation(summary = "Bad rows with their reasons, in the order of the file")
    @GetMapping("/{id}/problems")
    ApiImport.BadRowPage problems(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit) {
        Words words = words();
        int size = Math.clamp(limit, 1, MOST_ROWS);
        List<ImportProblem> found = imports.listProblems(id, after, size + 1);
        List<ImportProblem> shown = found.subList(0, Math.min(size, found.size()));
        return new ApiImport.BadRowPage(
                shown.stream().map(row -> row(row, words)).toList(),
                found.size() > size ? Long.valueOf(shown.getLast().line()) : null);
    }

    private static ApiImport.BadRow row(ImportProblem row, Words words) {
        return new ApiImport.BadRow(
                row.line(),
                row.problems().stream()
                        .map(problem -> new ApiImport.Reason(
                                problem.column(), problem.code(), ProblemTexts.say(words, problem)))
                        .toList(),
                row.cells());
    }

    @Operation(summary = "Bad rows as CSV, to correct and send again")
    @GetMapping(value = "/{id}/problems.csv", produces = "text/csv")
    void problemFile(@PathVariable long id, HttpServletResponse response) throws IOException {
        ImportJob job = imports.get(id);
        ImportFilesController.describe(response, ImportFilesController.CSV, BadRows.fileName(job));
        badRows.write(job, words(), response.getOutputStream());
    }

    private Words words() {
        return catalog.of(Acting.get().locale());
    }
}
