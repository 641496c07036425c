package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.FileProblem;
import dev.shipkeep.platform.importing.MappingProblem;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.page.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals of the import API as RFC 9457 problems. */
final class ApiAnswers {

    private ApiAnswers() {}

    static ResponseEntity<Object> unreadable(FileProblem problem, Words words) {
        String key = problem.code().messageKey();
        ProblemDetail detail = problem(HttpStatus.UNPROCESSABLE_CONTENT, "unreadableFile", words);
        detail.setDetail(ProblemTexts.say(words, problem));
        detail.setProperty("code", key.substring(key.lastIndexOf('.') + 1));
        detail.setProperty("line", problem.line());
        return answer(detail);
    }

    static ResponseEntity<Object> unmapped(List<MappingProblem> problems, String kind, Words words) {
        ProblemDetail detail = problem(HttpStatus.UNPROCESSABLE_CONTENT, "unmappedFile", words);
        detail.setProperty(
                "errors",
                problems.stream()
                        .map(problem -> Map.of(
                                "field",
                                problem.field(),
                                "code",
                                problem.code().name(),
                                "text",
                                ProblemTexts.say(words, problem, kind)))
                        .toList());
        return answer(detail);
    }

    static ResponseEntity<Object> refusal(HttpStatus status, String key, Words words) {
        return answer(problem(status, key, words));
    }

    private static ProblemDetail problem(HttpStatus status, String key, Words words) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, words.say("imports.api." + key + ".text"));
        detail.setTitle(words.say("imports.api." + key + ".title"));
        detail.setType(URI.create("urn:shipkeep:problem:" + key));
        return detail;
    }

    private static ResponseEntity<Object> answer(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
