package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ImportMappings;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.Queueing;
import dev.shipkeep.platform.importing.Upload;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.page.WordsCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Sends a file in and starts its import in one request. */
@RestController
@Needs(Permission.IMPORT)
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportsApi {

    private final Imports imports;
    private final ImportMappings mappings;
    private final WordsCatalog catalog;

    ImportsApi(Imports imports, ImportMappings mappings, WordsCatalog catalog) {
        this.imports = imports;
        this.mappings = mappings;
        this.catalog = catalog;
    }

    /** How a file is to be imported. */
    record Order(String kind, @Nullable String mapping, boolean check) {}

    @Operation(
            summary = "Import a file",
            description =
                    "The body is the file itself: CSV, CSV.gz or Excel. Columns are mapped by the saved mapping of "
                            + "that name, or guessed from the header. The answer is 202 with the import's address.")
    @PostMapping(consumes = MediaType.ALL_VALUE)
    ResponseEntity<Object> create(
            @Parameter(description = "what to import") @RequestParam String kind,
            @Parameter(description = "name of a saved mapping") @RequestParam(required = false) @Nullable
                    String mapping,
            @Parameter(description = "try every row, write nothing") @RequestParam(defaultValue = "false")
                    boolean check,
            @RequestParam(defaultValue = "upload.csv") String fileName,
            HttpServletRequest request)
            throws IOException {
        try (SpooledBody body = SpooledBody.of(request.getInputStream())) {
            return create(new Order(kind, mapping, check), fileName, body.content());
        }
    }

    @Operation(summary = "Import a file that is sent as a form")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> createFromForm(
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestPart MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "upload");
        return create(new Order(kind, mapping, check), name, new MultipartContent(file));
    }

    /** A form's content type would let the server take the file for parameters. */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Object> refuseForm() {
        return ApiAnswers.refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "formContentType", words());
    }

    private ResponseEntity<Object> create(Order order, String fileName, FileContent content) throws IOException {
        Words words = words();
        imports.getKind(order.kind());
        String name = order.mapping();
        Optional<ImportMapping> mapping = name == null ? Optional.empty() : mappings.find(order.kind(), name);
        if (name != null && mapping.isEmpty()) {
            return ApiAnswers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknownMapping", words);
        }
        return switch (imports.upload(order.kind(), fileName, content, mapping.orElse(null), null)) {
            case Upload.Unreadable(var problem) -> ApiAnswers.unreadable(problem, words);
            case Upload.Accepted(long id) -> begin(id, order, words);
        };
    }

    private ResponseEntity<Object> begin(long id, Order order, Words words) {
        Queueing queueing = order.check() ? imports.check(id) : imports.start(id);
        return switch (queueing) {
            case Queueing.Queued ignored -> {
                ImportJob job = imports.get(id);
                yield ResponseEntity.accepted()
                        .location(URI.create("/api/v1/imports/" + id))
                        .body(ApiImport.of(job, words));
            }
            case Queueing.Unmapped(var problems) -> {
                imports.discard(id);
                yield ApiAnswers.unmapped(problems, order.kind(), words);
            }
            case Queueing.Unreadable(var problem) -> {
                imports.discard(id);
                yield ApiAnswers.unreadable(problem, words);
            }
            case Queueing.NotNow ignored -> throw new NotFound();
        };
    }

    private Words words() {
        return catalog.of(Acting.get().locale());
    }
}
