package dev.shipkeep.api.resource;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.settlement.Dispute;
import dev.shipkeep.settlement.Disputes;
import dev.shipkeep.settlement.LinePlace;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementLines;
import dev.shipkeep.settlement.StatementQuery;
import dev.shipkeep.settlement.StatementState;
import dev.shipkeep.settlement.Statements;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Monthly statements, the parcels behind them, and objections to them. */
@RestController
@Needs(Permission.SETTLEMENT_READ)
@RequestMapping("/api/v1/statements")
class StatementApiController {

    private final Statements statements;
    private final StatementLines lines;
    private final Disputes disputes;

    StatementApiController(Statements statements, StatementLines lines, Disputes disputes) {
        this.statements = statements;
        this.lines = lines;
        this.disputes = disputes;
    }

    /**
     * An objection.
     *
     * @param waybillNo the line that it is about; null for an item or the whole
     * @param item position of the item that it is about; null for a line or the whole
     * @param claimedFen what is asked to be credited
     */
    record DisputeDraft(
            @Nullable String waybillNo,
            @Nullable Integer item,
            @Nullable String reason,
            @Nullable Long claimedFen) {}

    /** A recorded objection. */
    record DisputeView(long id, long statement, String state, String reason, long claimedFen, long acceptedFen) {

        static DisputeView of(Dispute dispute) {
            return new DisputeView(
                    dispute.id(),
                    dispute.statementId(),
                    dispute.state().name(),
                    dispute.reason(),
                    dispute.claimedFen(),
                    dispute.acceptedFen());
        }
    }

    /** Newest first. {@code after} is the id of the last one that was read. */
    @GetMapping
    Listing<StatementView> index(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable Long payer,
            @RequestParam(required = false) @Nullable StatementState state,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        int bounded = Listing.bounded(limit);
        List<Statement> read = statements.list(new StatementQuery(month, payer, state, after), bounded + 1);
        return Listing.of(read, bounded, Statement::id, StatementView::of);
    }

    @GetMapping("/{id}")
    StatementView.Full show(@PathVariable long id) {
        return StatementView.Full.of(statements.getStatement(id), statements.listParts(id));
    }

    /** By account, time and number; those of a closed statement as they were billed. */
    @GetMapping("/{id}/lines")
    Listing<LineView> lines(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        Statement statement = statements.getStatement(id);
        StatementLines.LinePage page = lines.page(id, LinePlace.parse(after).orElse(null), Listing.bounded(limit));
        LinePlace next = page.next();
        String url = next == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .replaceQueryParam("after", next.text())
                        .build()
                        .toUriString();
        return new Listing<>(
                page.lines().stream()
                        .map(line -> LineView.of(line, statement.currency()))
                        .toList(),
                url);
    }

    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping("/{id}/disputes")
    ResponseEntity<DisputeView> dispute(@PathVariable long id, @RequestBody DisputeDraft draft) {
        Dispute.Claim claim = new Dispute.Claim(
                draft.waybillNo() == null ? "" : draft.waybillNo(),
                draft.item() == null ? 0 : draft.item(),
                draft.reason() == null ? "" : draft.reason(),
                draft.claimedFen() == null ? 0 : draft.claimedFen());
        return switch (disputes.open(id, claim)) {
            case Change.Done<Dispute>(Dispute dispute) ->
                ResponseEntity.status(HttpStatus.CREATED).body(DisputeView.of(dispute));
            case Change.Refused<Dispute>(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
        };
    }
}
