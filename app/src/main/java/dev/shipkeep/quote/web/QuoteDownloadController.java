package dev.shipkeep.quote.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.paper.PaperPrinter;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteWay;
import dev.shipkeep.quote.Quotes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A quote as paper, and its simulation as a sheet. */
@Controller
@Needs(Permission.QUOTE_READ)
class QuoteDownloadController {

    private final Quotes quotes;
    private final QuotePaper papers;
    private final PaperPrinter printer;
    private final SimulationSheet sheet;

    QuoteDownloadController(Quotes quotes, QuotePaper papers, PaperPrinter printer, SimulationSheet sheet) {
        this.quotes = quotes;
        this.papers = papers;
        this.printer = printer;
        this.sheet = sheet;
    }

    @GetMapping(QuoteWay.PATH + "/{id:\\d+}/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable long id, Frame frame) {
        Quote quote = quotes.getQuote(id);
        byte[] pdf = printer.print(papers.of(quote, frame.words()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(quote.number() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    @GetMapping(QuoteWay.PATH + "/{id:\\d+}/simulation.xlsx")
    void simulation(@PathVariable long id, Frame frame, HttpServletResponse response) throws IOException {
        if (!frame.may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        sheet.write(quotes.getQuote(id), frame, response);
    }
}
