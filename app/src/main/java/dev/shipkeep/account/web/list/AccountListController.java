package dev.shipkeep.account.web.list;

import dev.shipkeep.account.register.AccountColumn;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.account.register.AccountSelection;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Needs(Permission.ACCOUNT_READ)
class AccountListController {

    private final AccountRegister register;

    AccountListController(AccountRegister register) {
        this.register = register;
    }

    @GetMapping(AccountSelection.PATH)
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable List<String> column,
            Frame frame) {
        if (column != null) {
            return Pages.goTo(AccountSelection.of(withColumns(parameters, column))
                    .address()
                    .url());
        }
        AccountSelection selection = AccountSelection.of(parameters);
        return Pages.show("account/list", AccountListPage.of(frame, selection, register.view(selection)));
    }

    /** The form ticks columns one by one; the address names them together, and not at all when they are the usual ones. */
    private static Map<String, String> withColumns(Map<String, String> parameters, List<String> columns) {
        Map<String, String> tidy = new LinkedHashMap<>(parameters);
        String names = String.join(",", columns);
        tidy.put("columns", names.equals(AccountColumn.USUAL) ? "" : names);
        return tidy;
    }
}
