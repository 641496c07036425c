package dev.shipkeep.waybill.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.waybill.panel.ParcelRegister;
import dev.shipkeep.waybill.panel.ParcelRow;
import dev.shipkeep.waybill.panel.ParcelSelection;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An account's parcels, as a list and as an Excel file of exactly that list. */
@Controller
@Needs(Permission.ACCOUNT_READ)
class ParcelListController {

    private final ParcelRegister register;

    ParcelListController(ParcelRegister register) {
        this.register = register;
    }

    @GetMapping("/accounts/{id}/panels/parcels")
    ModelAndView show(@PathVariable long id, @RequestParam Map<String, String> parameters, Frame frame) {
        ParcelSelection selection = ParcelSelection.of(id, parameters);
        return Pages.show("waybill/parcels", new ParcelsPage(frame, selection, register.getView(selection)));
    }

    @GetMapping("/accounts/{id}/panels/parcels/export")
    @Needs(Permission.EXPORT)
    void export(
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.ACCOUNT_READ)) {
            throw new NotAllowed();
        }
        ParcelSelection selection = ParcelSelection.of(id, parameters);
        Account account = register.recordExport(selection);
        ParcelSheet sheet = new ParcelSheet(frame);
        String fileName = account.name() + " " + frame.say("account.panel.parcels") + ".xlsx";
        try (ExcelDownload download = ExcelDownload.start(response, fileName, sheet.titles())) {
            register.forEachRow(selection, row -> write(download, sheet, row));
        }
    }

    private static void write(ExcelDownload download, ParcelSheet sheet, ParcelRow row) {
        try {
            download.row(sheet.cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
