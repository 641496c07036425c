package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.pricing.sheet.Sheet;
import dev.shipkeep.pricing.sheet.SheetReader;
import dev.shipkeep.pricing.sheet.SheetRow;
import dev.shipkeep.pricing.sheet.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the sheet of a version exactly as it came in, and an example to begin with. */
@Component
class SheetExport {

    private static final String EXAMPLE = "pricing/example-sheet.csv";

    private final RateCards cards;
    private final Audit audit;
    private final BusinessTime time;

    SheetExport(RateCards cards, Audit audit, BusinessTime time) {
        this.cards = cards;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public void write(long versionId, Frame frame, HttpServletResponse response) throws IOException {
        CardVersion version = cards.getVersion(versionId);
        List<SheetRow> rows = cards.listRows(version);
        audit.record("export", "rateCardVersion", versionId, null, Map.of("rows", rows.size()));
        write(version.code() + ".xlsx", rows, frame, response);
    }

    void writeTemplate(Frame frame, HttpServletResponse response) throws IOException {
        try (InputStream example = new ClassPathResource(EXAMPLE).getInputStream()) {
            Sheet sheet = SheetReader.read(FileContent.of(example.readAllBytes()), "CNY", time.now());
            write(frame.say("pricing.template.file") + ".xlsx", sheet.rows(), frame, response);
        }
    }

    private static void write(String name, List<SheetRow> rows, Frame frame, HttpServletResponse response)
            throws IOException {
        SheetWriter writer = new SheetWriter(frame.words().isChinese());
        try (ExcelDownload excel = ExcelDownload.start(response, name, writer.titles())) {
            for (SheetRow row : rows) {
                excel.row(writer.cells(row));
            }
        }
    }
}
