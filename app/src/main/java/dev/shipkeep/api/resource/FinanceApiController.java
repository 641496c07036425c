package dev.shipkeep.api.resource;

import dev.shipkeep.analysis.finance.Finances;
import dev.shipkeep.analysis.finance.KeptStatement;
import dev.shipkeep.analysis.finance.Statements;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Balance sheets and income statements of an account, with what they say. */
@RestController
@RequestMapping("/api/v1/accounts/{id}/finance")
class FinanceApiController {

    private final Finances finances;
    private final Statements statements;

    FinanceApiController(Finances finances, Statements statements) {
        this.finances = finances;
        this.statements = statements;
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping
    FinanceView index(@PathVariable long id) {
        return FinanceView.of(finances.view(id));
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping("/statements/{year}")
    ResponseEntity<FinanceView.Statement> show(@PathVariable long id, @PathVariable long year) {
        return tagged(ResponseEntity.ok(), FinanceView.of(finances.view(id)).statement(year));
    }

    /** A year that is there is replaced, which needs the version that it was read in. */
    @Needs(Permission.ANALYSIS_WRITE)
    @PostMapping("/statements")
    ResponseEntity<FinanceView.Statement> create(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody FinanceDraft draft) {
        Integer version = ifMatch == null ? null : (Integer) Versions.require(ifMatch);
        String currency = finances.view(id).card().currency();
        int year = done(statements.save(id, version, draft.entry(currency)))
                .statement()
                .year();
        URI place = URI.create("/api/v1/accounts/" + id + "/finance/statements/" + year);
        return tagged(
                version == null ? ResponseEntity.created(place) : ResponseEntity.ok(),
                FinanceView.of(finances.view(id)).statement(year));
    }

    private static ResponseEntity<FinanceView.Statement> tagged(
            ResponseEntity.BodyBuilder answer, FinanceView.Statement statement) {
        return answer.eTag(Versions.tag(statement.version())).body(statement);
    }

    private static KeptStatement done(Change<KeptStatement> change) {
        return switch (change) {
            case Change.Done<KeptStatement>(KeptStatement kept) -> kept;
            case Change.Refused<KeptStatement>(List<FieldProblem> problems) -> {
                if (problems.getFirst().field().equals("version")) {
                    throw Versions.outdated();
                }
                throw RequestRefused.invalid(
                        problems.stream().map(FinanceDraft::placed).toList());
            }
        };
    }
}
