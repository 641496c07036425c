package dev.shipkeep.account.web.list;

import dev.shipkeep.account.register.AccountExports;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.account.register.AccountRow;
import dev.shipkeep.account.register.AccountSelection;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list as an Excel file: the same filters, order and columns, all of its rows. */
@Controller
@Needs(Permission.EXPORT)
class AccountExportController {

    private final AccountRegister register;
    private final AccountExports exports;

    AccountExportController(AccountRegister register, AccountExports exports) {
        this.register = register;
        this.exports = exports;
    }

    @GetMapping("/accounts/export")
    void show(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        AccountSelection selection = AccountSelection.of(parameters);
        exports.record(selection, register.totals(selection.filter()));
        AccountSheet sheet = new AccountSheet(frame, selection.columns());
        try (ExcelDownload download =
                ExcelDownload.start(response, frame.say("account.list.title") + ".xlsx", sheet.titles())) {
            register.forEachRow(selection, row -> write(download, sheet, row));
        }
    }

    private static void write(ExcelDownload download, AccountSheet sheet, AccountRow row) {
        try {
            download.row(sheet.cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
