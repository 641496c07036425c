package dev.shipkeep.rating.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.pricing.words.TraceWords;
import dev.shipkeep.rating.WaitingParcel;
import dev.shipkeep.rating.WaitingParcels;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Parcels without an amount: why, as a list and as a file; and rated again when somebody has mended the cause. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class WaitingController {

    static final String PATH = "/rating/waiting";

    private final WaitingParcels waiting;
    private final TraceWords words;
    private final Audit audit;
    private final TransactionTemplate transaction;

    WaitingController(WaitingParcels waiting, TraceWords words, Audit audit, TransactionTemplate transaction) {
        this.waiting = waiting;
        this.words = words;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        WaitingList list = WaitingList.of(parameters);
        List<WaitingParcel> rows = waiting.list(list.filter(), list.after(), WaitingPage.ROWS + 1);
        return Pages.show(
                "rating/waiting", new WaitingPage(frame, list, rows, waiting.countByReason(list.filter()), words));
    }

    @GetMapping(PATH + "/export")
    @Needs(Permission.EXPORT)
    void export(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.SETTLEMENT_READ)) {
            throw new NotAllowed();
        }
        WaitingList list = WaitingList.of(parameters);
        transaction.executeWithoutResult(status -> audit.record(
                "export",
                "waitingParcels",
                0,
                null,
                Map.of("filter", list.filter().toString())));
        WaitingSheet sheet = new WaitingSheet(frame, words);
        String name = frame.say("rating.waiting.title") + ".xlsx";
        try (ExcelDownload download = ExcelDownload.start(response, name, sheet.titles())) {
            waiting.forEach(list.filter(), parcel -> write(download, sheet, parcel));
        }
    }

    private static void write(ExcelDownload download, WaitingSheet sheet, WaitingParcel parcel) {
        try {
            download.row(sheet.cells(parcel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping(PATH)
    @Needs(Permission.SETTLEMENT_WRITE)
    ModelAndView rateAgain(@RequestParam Map<String, String> parameters, HttpServletResponse response) {
        WaitingList list = WaitingList.of(parameters);
        int days = waiting.rateAgain(list.filter());
        Notices.leave(response, days == 0 ? "rating.again.none" : "rating.again.done");
        return Pages.goTo(list.address().url());
    }
}
