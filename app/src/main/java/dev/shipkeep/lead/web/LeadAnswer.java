package dev.shipkeep.lead.web;

import dev.shipkeep.lead.capture.LeadCapture.Outcome;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What became of a lead, for a program that sent it. */
final class LeadAnswer {

    private LeadAnswer() {}

    static ResponseEntity<Map<String, Object>> of(Frame frame, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(long id, boolean again) ->
                ResponseEntity.status(again ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(Map.of("id", id, "url", LeadController.PATH + "/" + id));
            case Outcome.Refused(List<FieldProblem> problems) ->
                ResponseEntity.unprocessableContent()
                        .body(Map.of(
                                "errors",
                                problems.stream()
                                        .map(problem ->
                                                Map.of("field", problem.field(), "message", problem.text(frame)))
                                        .toList()));
            case Outcome.LookFirst(List<Match> matches) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "matches",
                                matches.stream()
                                        .map(match -> Map.of(
                                                "name", match.name(),
                                                "unit", match.unitName(),
                                                "state", match.state(),
                                                "signs", match.signs(),
                                                "same", match.strong()))
                                        .toList()));
        };
    }
}
