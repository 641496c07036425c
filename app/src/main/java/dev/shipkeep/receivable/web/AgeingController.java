package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.ageing.AgeingExport;
import dev.shipkeep.receivable.ageing.AgeingFilter;
import dev.shipkeep.receivable.ageing.AgeingReader;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import dev.shipkeep.receivable.ageing.PaymentSpeeds;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What payers owe by age: as a page, and as an Excel file of exactly that list. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class AgeingController {

    static final String PATH = "/receivables";

    private final AgeingReader reader;
    private final PaymentSpeeds speeds;
    private final AgeingExport export;
    private final BusinessTime time;

    AgeingController(AgeingReader reader, PaymentSpeeds speeds, AgeingExport export, BusinessTime time) {
        this.reader = reader;
        this.speeds = speeds;
        this.export = export;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = address(parameters);
        AgeingFilter filter = AgeingFilter.of(address, time.today());
        Place place = Place.parse(address.value(ListAddress.PLACE)).orElse(null);
        return Pages.show(
                "receivable/ageing",
                new AgeingPage(
                        frame,
                        address,
                        filter,
                        time.today(),
                        reader.listCurrencies(),
                        reader.getTotals(filter),
                        speeds.of(filter),
                        reader.getPage(filter, place)));
    }

    private static ListAddress address(Map<String, String> parameters) {
        Set<String> known = new HashSet<>(AgeingFilter.PARAMETERS);
        known.add(ListAddress.PLACE);
        return ListAddress.of(PATH, parameters, known);
    }

    @Needs(Permission.EXPORT)
    @GetMapping(PATH + "/export")
    void export(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.SETTLEMENT_READ)) {
            throw new NotAllowed();
        }
        ListAddress address = address(parameters).fromStart();
        AgeingFilter filter = AgeingFilter.of(address, time.today());
        export.record(address.query());
        AgeingSheet sheet = new AgeingSheet(frame, filter.asOf());
        String name = frame.say("receivable.ageing.title") + " " + filter.asOf() + ".xlsx";
        try (ExcelDownload download = ExcelDownload.start(response, name, sheet.titles())) {
            reader.forEachRow(filter, row -> write(download, sheet, row));
        }
    }

    private static void write(ExcelDownload download, AgeingSheet sheet, PayerAgeing row) {
        try {
            download.row(sheet.cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
