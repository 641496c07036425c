package dev.shipkeep.api.resource;

import dev.shipkeep.account.AccountFeed;
import dev.shipkeep.analysis.supplier.KeptScorecard;
import dev.shipkeep.analysis.supplier.Scorecards;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
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

/** The scorecard that a shipper would make of its carriers. */
@RestController
@RequestMapping("/api/v1/accounts/{id}/scorecard")
class ScorecardApiController {

    private static final int NONE = -1;

    private final Scorecards scorecards;
    private final AccountFeed feed;

    ScorecardApiController(Scorecards scorecards, AccountFeed feed) {
        this.scorecards = scorecards;
        this.feed = feed;
    }

    @Needs(Permission.ANALYSIS_READ)
    @GetMapping
    ResponseEntity<ScorecardView> show(@PathVariable long id) {
        feed.getAccount(id);
        return answer(scorecards.findScorecard(id).orElseThrow(NotFound::new));
    }

    /** The whole scorecard; one that is there is replaced, which needs the version that it was read in. */
    @Needs(Permission.ANALYSIS_WRITE)
    @PostMapping
    ResponseEntity<ScorecardView> create(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ScorecardDraft draft) {
        feed.getAccount(id);
        boolean there = scorecards.findScorecard(id).isPresent();
        int version = there || ifMatch != null ? Versions.require(ifMatch) : NONE;
        return switch (scorecards.replace(id, version, draft.entry())) {
            case Change.Done<KeptScorecard>(KeptScorecard kept) -> answer(kept);
            case Change.Refused<KeptScorecard>(List<FieldProblem> problems) -> {
                if (problems.getFirst().messageKey().equals("analysis.problem.outdated")) {
                    throw Versions.outdated();
                }
                throw RequestRefused.invalid(
                        problems.stream().map(ScorecardDraft::placed).toList());
            }
        };
    }

    private ResponseEntity<ScorecardView> answer(KeptScorecard kept) {
        return ResponseEntity.ok()
                .eTag(Versions.tag(kept.version()))
                .body(ScorecardView.of(kept, scorecards.assess(kept.entry(), "")));
    }
}
