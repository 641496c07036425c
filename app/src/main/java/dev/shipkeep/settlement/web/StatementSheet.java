package dev.shipkeep.settlement.web;

import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementLines;
import dev.shipkeep.settlement.StatementPart;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A statement as the workbook that an accountant checks (对账单): what it comes to, and every parcel of it, streamed. */
@Component
class StatementSheet {

    private final StatementViews views;
    private final StatementLines lines;
    private final Audit audit;

    StatementSheet(StatementViews views, StatementLines lines, Audit audit) {
        this.views = views;
        this.lines = lines;
        this.audit = audit;
    }

    @Transactional
    public void write(Statement statement, Frame frame, HttpServletResponse response) throws IOException {
        StatementView view = views.view(statement);
        audit.recordOfAccount(
                statement.payer().id(),
                "export",
                "statement",
                statement.id(),
                null,
                Map.of("parcels", statement.sums().parcels()));
        response.setContentType(ExcelDownload.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                frame.say(
                                                "settlement.file",
                                                statement.payer().name(),
                                                statement.month().toString()) + ".xlsx",
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Shipkeep", "1.0")) {
            Worksheet summary = workbook.newWorksheet(frame.say("settlement.file.summary"));
            SummarySheet.write(summary, frame, view);
            summary.finish();
            writeAdjustments(workbook, frame, view.adjustments());
            List<String> surcharges = view.parts().stream()
                    .filter(part -> part.kind() == ItemKind.SURCHARGE)
                    .map(StatementPart::code)
                    .toList();
            LineSheets sheets = new LineSheets(workbook, frame, surcharges);
            lines.forEach(statement.id(), sheets::add);
            sheets.finish();
        }
    }

    private static void writeAdjustments(Workbook workbook, Frame frame, List<Adjustment> adjustments)
            throws IOException {
        if (adjustments.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(frame.say("settlement.file.adjustments"));
        SheetCells cells = new SheetCells(sheet);
        cells.titles(
                0,
                frame.say("settlement.file.waybill"),
                frame.say("settlement.file.day"),
                frame.say("settlement.file.reason"),
                frame.say("settlement.file.before"),
                frame.say("settlement.file.after"),
                frame.say("settlement.file.difference"));
        int row = 1;
        for (Adjustment adjustment : adjustments) {
            cells.text(row, 0, adjustment.waybillNo());
            cells.day(row, 1, adjustment.day());
            cells.text(row, 2, frame.say("settlement.adjustment." + adjustment.reason()));
            cells.money(row, 3, adjustment.oldTotalFen());
            cells.money(row, 4, adjustment.newTotalFen());
            cells.money(row++, 5, adjustment.differenceFen());
        }
        sheet.finish();
    }
}
