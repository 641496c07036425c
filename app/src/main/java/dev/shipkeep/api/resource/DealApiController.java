package dev.shipkeep.api.resource;

import static dev.shipkeep.api.resource.AccountDraft.text;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deals. Steps are asked for evidence here as they are on the pages. */
@RestController
@RequestMapping("/api/v1/deals")
class DealApiController {

    private final Deals deals;
    private final DealKeeper keeper;
    private final DealWay way;
    private final Accounts accounts;

    DealApiController(Deals deals, DealKeeper keeper, DealWay way, Accounts accounts) {
        this.deals = deals;
        this.keeper = keeper;
        this.way = way;
        this.accounts = accounts;
    }

    /**
     * A deal going on.
     *
     * @param step where the caller believes it to be
     * @param reason why it goes on without evidence; needs the right to skip
     */
    record Advance(@Nullable Integer step, @Nullable String reason) {}

    /** @param after id of the last one seen; newer ones come first */
    @Needs(Permission.DEAL_READ)
    @GetMapping
    Listing<DealView> index(
            @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        int size = Listing.bounded(limit);
        long from = after <= 0 ? Long.MAX_VALUE : after;
        return Listing.of(deals.listAfter(from, size + 1), size, Deal::id, DealView::of);
    }

    @Needs(Permission.DEAL_READ)
    @GetMapping("/{id}")
    DealView show(@PathVariable long id) {
        Deal deal = deals.getDeal(id);
        return DealView.of(deal, way.listAsked(deal));
    }

    @Needs(Permission.DEAL_WRITE)
    @PostMapping
    ResponseEntity<DealView> create(@RequestBody DealDraft draft) {
        String code = text(draft.accountCode());
        Account account = accounts.findAccountByShipperCode(code)
                .orElseThrow(() ->
                        RequestRefused.invalid(List.of(FieldProblem.of("accountCode", "deal.problem.customer", code))));
        Deal deal = done(keeper.create(account.id(), draft.entry()));
        return ResponseEntity.created(URI.create("/api/v1/deals/" + deal.id())).body(DealView.of(deal));
    }

    @Needs(Permission.DEAL_WRITE)
    @PostMapping("/{id}/advance")
    DealView advance(@PathVariable long id, @RequestBody Advance asked) {
        return DealView.of(done(way.advance(id, Objects.requireNonNullElse(asked.step(), 0), text(asked.reason()))));
    }

    private static Deal done(Change<Deal> change) {
        return switch (change) {
            case Change.Done<Deal>(Deal deal) -> deal;
            case Change.Refused<Deal>(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
        };
    }
}
