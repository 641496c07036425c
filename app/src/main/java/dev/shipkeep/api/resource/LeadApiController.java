package dev.shipkeep.api.resource;

import dev.shipkeep.lead.archive.LeadCards;
import dev.shipkeep.lead.capture.LeadCapture;
import dev.shipkeep.lead.capture.LeadCapture.Outcome;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.lead.capture.PhotoCheck;
import dev.shipkeep.lead.register.LeadRegister;
import dev.shipkeep.lead.register.LeadRow;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leads: brought in as by the form, compared with all that the carrier knows. */
@RestController
@RequestMapping("/api/v1/leads")
class LeadApiController {

    private final LeadCapture capture;
    private final LeadCards cards;
    private final LeadRegister register;

    LeadApiController(LeadCapture capture, LeadCards cards, LeadRegister register) {
        this.capture = capture;
        this.cards = cards;
        this.register = register;
    }

    /** @param after id of the last one seen; newer ones come first */
    @Needs({Permission.LEAD_READ, Permission.LEAD_WRITE})
    @GetMapping
    Listing<LeadView> index(
            @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        int size = Listing.bounded(limit);
        long from = after <= 0 ? Long.MAX_VALUE : after;
        return Listing.of(register.listBefore(from, size + 1), size, LeadRow::id, LeadView::of);
    }

    @Needs({Permission.LEAD_READ, Permission.LEAD_WRITE})
    @GetMapping("/{id}")
    LeadView show(@PathVariable long id) {
        return LeadView.of(cards.getCard(id));
    }

    @Needs(Permission.LEAD_WRITE)
    @PostMapping
    ResponseEntity<LeadView> create(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key, @RequestBody LeadDraft draft) {
        Outcome outcome = capture.capture(draft.entry(key), new PhotoCheck(), Boolean.TRUE.equals(draft.confirmed()));
        return switch (outcome) {
            case Outcome.Saved(long id, boolean again) -> {
                LeadView view = LeadView.of(cards.getCard(id));
                yield again
                        ? ResponseEntity.ok(view)
                        : ResponseEntity.created(URI.create("/api/v1/leads/" + id))
                                .body(view);
            }
            case Outcome.Refused(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
            case Outcome.LookFirst(List<Match> matches) -> throw known(matches);
        };
    }

    private static RequestRefused known(List<Match> matches) {
        String names = matches.stream()
                .map(match -> match.name() + " (" + match.unitName() + ")")
                .collect(Collectors.joining(", "));
        return new RequestRefused(
                HttpStatus.CONFLICT, "known", List.of(FieldProblem.of("confirmed", "lead.problem.known", names)));
    }
}
