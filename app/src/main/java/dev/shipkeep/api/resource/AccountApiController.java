package dev.shipkeep.api.resource;

import dev.shipkeep.account.AccountFeed;
import dev.shipkeep.account.AccountQuery;
import dev.shipkeep.account.AccountSnapshot;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountApiController {

    private final AccountFeed feed;

    AccountApiController(AccountFeed feed) {
        this.feed = feed;
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
        return answer(feed.getAccount(id));
    }

    private static ResponseEntity<AccountView> answer(AccountSnapshot account) {
        return ResponseEntity.ok().eTag(Versions.tag(account.version())).body(AccountView.of(account));
    }
}
