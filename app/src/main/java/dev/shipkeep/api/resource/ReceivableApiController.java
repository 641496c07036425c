package dev.shipkeep.api.resource;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.receivable.Receivables;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an account owes. */
@RestController
@RequestMapping("/api/v1/accounts/{id}/receivables")
class ReceivableApiController {

    private final Receivables receivables;

    ReceivableApiController(Receivables receivables) {
        this.receivables = receivables;
    }

    @Needs(Permission.SETTLEMENT_READ)
    @GetMapping
    ReceivablesView show(@PathVariable long id) {
        return ReceivablesView.of(receivables.standingOf(id));
    }
}
