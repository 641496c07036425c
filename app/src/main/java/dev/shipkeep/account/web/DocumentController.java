package dev.shipkeep.account.web;

import dev.shipkeep.account.document.Documents;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.file.StoredFile;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files that are kept with an account. */
@Controller
@Needs(Permission.ACCOUNT_WRITE)
class DocumentController {

    private final Documents documents;
    private final Files files;
    private final Dossiers dossiers;

    DocumentController(Documents documents, Files files, Dossiers dossiers) {
        this.documents = documents;
        this.files = files;
        this.dossiers = dossiers;
    }

    @PostMapping("/accounts/{accountId:\\d+}/documents")
    ModelAndView create(
            @PathVariable long accountId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return switch (documents.add(accountId, name, content)) {
                case Change.Done<StoredFile>(StoredFile stored) -> {
                    Notices.leave(response, "account.saved", stored.name());
                    yield Pages.goTo("/accounts/" + accountId + "#documents");
                }
                case Change.Refused<StoredFile>(List<FieldProblem> problems) ->
                    Pages.refuse("account/page", dossiers.page(accountId, frame, "", problems));
            };
        }
    }

    /** Always as a download: no upload of anybody is ever shown as a page of ours. */
    @Needs(Permission.ACCOUNT_READ)
    @GetMapping("/accounts/{accountId:\\d+}/documents/{id:\\d+}")
    void show(@PathVariable long accountId, @PathVariable long id, HttpServletResponse response) throws IOException {
        StoredFile file = documents.handOut(accountId, id);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.sizeBytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (InputStream content = files.open(id)) {
            content.transferTo(response.getOutputStream());
        }
    }

    @PostMapping("/accounts/{accountId:\\d+}/documents/{id:\\d+}/removal")
    ModelAndView destroy(@PathVariable long accountId, @PathVariable long id, HttpServletResponse response) {
        documents.delete(accountId, id);
        Notices.leave(response, "account.document.deleted");
        return Pages.goTo("/accounts/" + accountId + "#documents");
    }
}
