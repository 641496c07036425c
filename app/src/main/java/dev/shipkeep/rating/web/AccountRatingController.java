package dev.shipkeep.rating.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.rating.RatedLine;
import dev.shipkeep.rating.RatedParcels;
import dev.shipkeep.rating.RatingMonths;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an account's parcels are charged: by month, and line by line. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class AccountRatingController {

    private static final int MONTHS = 12;

    private final Accounts accounts;
    private final RatingMonths months;
    private final RatedParcels rated;
    private final Audit audit;
    private final BusinessTime time;
    private final TransactionTemplate transaction;

    AccountRatingController(
            Accounts accounts,
            RatingMonths months,
            RatedParcels rated,
            Audit audit,
            BusinessTime time,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.months = months;
        this.rated = rated;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    @GetMapping("/accounts/{id}/panels/rating")
    ModelAndView panel(@PathVariable long id, Frame frame) {
        LocalDate today = time.today();
        RatingPanelPage page = transaction.execute(status -> new RatingPanelPage(
                frame,
                accounts.getAccount(id),
                months.listOf(id, today.withDayOfMonth(1).minusMonths(MONTHS - 1L), today)));
        return Pages.show("rating/panel", java.util.Objects.requireNonNull(page));
    }

    @GetMapping("/accounts/{id}/rated-parcels")
    ModelAndView lines(@PathVariable long id, @RequestParam Map<String, String> parameters, Frame frame) {
        LineList list = LineList.of(id, parameters, time.today());
        RatedLinesPage page = transaction.execute(status -> new RatedLinesPage(
                frame,
                accounts.getAccount(id),
                list,
                rated.listLines(id, list.from(), list.through(), list.after(), RatedLinesPage.ROWS + 1)));
        return Pages.show("rating/lines", java.util.Objects.requireNonNull(page));
    }

    @GetMapping("/accounts/{id}/rated-parcels/export")
    @Needs(Permission.EXPORT)
    void export(
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            Frame frame,
            HttpServletResponse response) {
        if (!frame.may(Permission.SETTLEMENT_READ)) {
            throw new NotAllowed();
        }
        LineList list = LineList.of(id, parameters, time.today());
        transaction.executeWithoutResult(status -> {
            Account account = accounts.getAccount(id);
            audit.recordOfAccount(id, "export", "ratedParcels", id, null, Map.of("days", list.days()));
            try {
                write(frame, account, list, response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(Frame frame, Account account, LineList list, HttpServletResponse response) throws IOException {
        LineSheet sheet = new LineSheet(frame, account.currency());
        String name = account.name() + " " + list.days() + ".xlsx";
        try (ExcelDownload download = ExcelDownload.start(response, name, sheet.titles())) {
            rated.forEachLine(List.of(account.id()), list.from(), list.through(), line -> write(download, sheet, line));
        }
    }

    private static void write(ExcelDownload download, LineSheet sheet, RatedLine line) {
        try {
            download.row(sheet.cells(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
