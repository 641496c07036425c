package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.register.StatementRegister;
import dev.shipkeep.settlement.register.StatementSelection;
import dev.shipkeep.settlement.register.StatementSort;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All statements in sight, and the same as an Excel file. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class StatementListController {

    private final StatementRegister register;
    private final StatementListSheet sheet;

    StatementListController(StatementRegister register, StatementListSheet sheet) {
        this.register = register;
        this.sheet = sheet;
    }

    @GetMapping(StatementSelection.PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        StatementSelection selection = selection(parameters);
        return Pages.show(
                "settlement/list",
                new StatementListPage(frame, selection, register.view(selection), register.listMonths()));
    }

    @Needs(Permission.EXPORT)
    @GetMapping(StatementSelection.PATH + "/export")
    void export(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.SETTLEMENT_READ)) {
            throw new NotAllowed();
        }
        sheet.write(selection(parameters), frame, response);
    }

    private static StatementSelection selection(Map<String, String> parameters) {
        return StatementSelection.of(StatementSelection.PATH, parameters, StatementSort.MONTH);
    }
}
