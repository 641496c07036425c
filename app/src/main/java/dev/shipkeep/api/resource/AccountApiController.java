package dev.shipkeep.api.resource;

import dev.shipkeep.account.AccountFeed;
import dev.shipkeep.account.AccountQuery;
import dev.shipkeep.account.AccountSnapshot;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.archive.AccountEditor;
import dev.shipkeep.account.archive.AccountEditor.Outcome;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.account.handover.Handovers;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountApiController {

    private static final Set<String> CHANGEABLE = Set.of(
            "name",
            "creditCode",
            "industry",
            "enterpriseType",
            "lifeStage",
            "divisionCode",
            "region",
            "address",
            "since",
            "note",
            "parent",
            "active");

    private final AccountFeed feed;
    private final AccountCards cards;
    private final AccountEditor editor;
    private final Handovers handovers;

    AccountApiController(AccountFeed feed, AccountCards cards, AccountEditor editor, Handovers handovers) {
        this.feed = feed;
        this.cards = cards;
        this.editor = editor;
        this.handovers = handovers;
    }

    @Needs(Permission.ACCOUNT_READ)
    @GetMapping
    Listing<AccountView> index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable String abc,
            @RequestParam(required = false) @Nullable String momentum,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        Map<String, String> query = new HashMap<>();
        put(query, "q", q);
        put(query, "unit", unit);
        put(query, "owner", owner);
        put(query, "tier", tier);
        put(query, "abc", abc);
        put(query, "momentum", momentum);
        put(query, "state", state);
        int size = Listing.bounded(limit);
        return Listing.of(
                feed.list(AccountQuery.of(query), after, size + 1), size, AccountSnapshot::id, AccountView::of);
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    @Needs(Permission.ACCOUNT_READ)
    @GetMapping("/{id}")
    ResponseEntity<AccountView> show(@PathVariable long id) {
        return answer(ResponseEntity.ok(), id);
    }

    @Needs(Permission.ACCOUNT_WRITE)
    @PostMapping
    ResponseEntity<AccountView> create(@RequestBody AccountDraft draft) {
        long id = done(editor.create(draft.entry(), AccountDraft.text(draft.unit()), AccountDraft.text(draft.owner())));
        return answer(ResponseEntity.created(URI.create("/api/v1/accounts/" + id)), id);
    }

    /** Changes what is named in the body; {@code active} is true or false, everything else text. */
    @Needs(Permission.ACCOUNT_WRITE)
    @PatchMapping("/{id}")
    ResponseEntity<AccountView> update(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @io.swagger.v3.oas.annotations.media.Content(
                                            schema = @Schema(example = "{\"name\": \"苏州锦绣丝绸集团\", \"note\": null}")))
                    Map<String, @Nullable Object> changes) {
        int version = Versions.require(ifMatch);
        AccountEntry entry = AccountEntry.of(cards.getCard(id));
        Changes.check(changes, CHANGEABLE);
        for (String field : changes.keySet()) {
            entry = entry.with(field, Changes.text(changes, field, ""));
        }
        done(editor.edit(id, version, entry));
        return answer(ResponseEntity.ok(), id);
    }

    /**
     * Other hands for an account.
     *
     * @param owner staff number or name; left out to keep the owner
     * @param unit code; left out to keep the unit
     */
    record Handover(
            @Schema(example = "S0815") @Nullable String owner,
            @Schema(example = "JS-SZ-1-A") @Nullable String unit,

            @Schema(example = "片区调整", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String reason) {}

    /** The giver may not see the account any more, so the answer says nothing about it. */
    @Needs(Permission.ACCOUNT_HANDOVER)
    @PostMapping("/{id}/handover")
    ResponseEntity<Void> handOver(@PathVariable long id, @RequestBody Handover handover) {
        Handovers.Wish wish = new Handovers.Wish(
                AccountDraft.text(handover.owner()),
                AccountDraft.text(handover.unit()),
                AccountDraft.text(handover.reason()));
        return switch (handovers.handOver(id, wish)) {
            case Change.Done<Boolean> ignored -> ResponseEntity.noContent().build();
            case Change.Refused<Boolean>(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
        };
    }

    private static long done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.card().id();
            case Outcome.Refused(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
            case Outcome.Outdated ignored -> throw Versions.outdated();
        };
    }

    private ResponseEntity<AccountView> answer(ResponseEntity.BodyBuilder answer, long id) {
        AccountSnapshot account = feed.getAccount(id);
        return answer.eTag(Versions.tag(account.version())).body(AccountView.of(account));
    }
}
