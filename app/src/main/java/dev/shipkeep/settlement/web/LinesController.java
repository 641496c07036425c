package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.LinePlace;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementLines;
import dev.shipkeep.settlement.Statements;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The parcels behind a statement, as pages and as files. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class LinesController {

    private static final int PAGE_ROWS = 50;

    private final Statements statements;
    private final StatementLines lines;
    private final StatementSheet sheet;
    private final StatementPaper paper;

    LinesController(Statements statements, StatementLines lines, StatementSheet sheet, StatementPaper paper) {
        this.statements = statements;
        this.lines = lines;
        this.sheet = sheet;
        this.paper = paper;
    }

    @GetMapping(StatementController.PATH + "/lines")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String waybill,
            @RequestParam(defaultValue = "") String after,
            Frame frame) {
        Statement statement = statements.getStatement(id);
        String asked = waybill.strip();
        if (!asked.isEmpty()) {
            return Pages.show(
                    "settlement/lines",
                    new LinesPage(
                            frame,
                            statement,
                            lines.find(id, asked).map(List::of).orElse(List.of()),
                            asked,
                            null));
        }
        StatementLines.LinePage page = lines.page(id, LinePlace.parse(after).orElse(null), PAGE_ROWS);
        return Pages.show("settlement/lines", new LinesPage(frame, statement, page.lines(), "", page.next()));
    }

    /** The workbook that an accountant checks. */
    @GetMapping(StatementController.PATH + "/sheet.xlsx")
    void sheet(@PathVariable long id, Frame frame, HttpServletResponse response) throws IOException {
        Statement statement = statements.getStatement(id);
        if (!frame.may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        sheet.write(statement, frame, response);
    }

    @GetMapping(StatementController.PATH + "/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable long id, Frame frame) {
        Statement statement = statements.getStatement(id);
        byte[] pdf = paper.print(statement, frame);
        String name = frame.say(
                        "settlement.file",
                        statement.payer().name(),
                        statement.month().toString()) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }
}
