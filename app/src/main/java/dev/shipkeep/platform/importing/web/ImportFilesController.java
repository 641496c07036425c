package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BadRows;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.page.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files to take away: bad rows to correct, templates to fill. */
@Controller
@Needs(Permission.IMPORT)
@RequestMapping("/imports")
class ImportFilesController {

    static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final BadRows badRows;

    ImportFilesController(Imports imports, BadRows badRows) {
        this.imports = imports;
        this.badRows = badRows;
    }

    @GetMapping("/{id}/bad-rows.csv")
    void badRows(@PathVariable long id, Frame frame, HttpServletResponse response) throws IOException {
        ImportJob job = imports.get(id);
        describe(response, CSV, BadRows.fileName(job));
        badRows.write(job, frame.words(), response.getOutputStream());
    }

    @GetMapping("/template.csv")
    void csvTemplate(@RequestParam String kind, Frame frame, HttpServletResponse response) throws IOException {
        ImportTemplate template = ImportTemplate.of(imports.getKind(kind), frame.words());
        describe(response, CSV, template.name() + ".csv");
        template.writeCsv(response.getOutputStream());
    }

    @GetMapping("/template.xlsx")
    void excelTemplate(@RequestParam String kind, Frame frame, HttpServletResponse response) throws IOException {
        ImportTemplate template = ImportTemplate.of(imports.getKind(kind), frame.words());
        describe(response, XLSX, template.name() + ".xlsx");
        template.writeExcel(response.getOutputStream());
    }

    static void describe(HttpServletResponse response, String mediaType, String fileName) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
