package dev.shipkeep.platform.page;

import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.NotSignedIn;
import dev.shipkeep.platform.database.DatabaseTrouble;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The one place that turns failures into pages, or into RFC 9457 problems for the API. No message of an exception gets out. */
@ControllerAdvice
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final FrameResolver frames;

    Troubles(FrameResolver frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    Object onFailure(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return switch (failure) {
            case NotSignedIn ignored when !isApi(request) -> toSignIn(request);
            case NotSignedIn ignored -> answer(HttpStatus.UNAUTHORIZED, "notSignedIn", request, response);
            case NotAllowed ignored -> answer(HttpStatus.FORBIDDEN, "notAllowed", request, response);
            case NotFound ignored -> answer(HttpStatus.NOT_FOUND, "notFound", request, response);
            case DataAccessException ignored
            when DatabaseTrouble.isDiskFull(failure) ->
                answer(HttpStatus.INSUFFICIENT_STORAGE, "diskFull", request, response);
            case DataAccessException ignored
            when DatabaseTrouble.isUnavailable(failure) -> unavailable(failure, request, response);
            case TransactionException ignored
            when DatabaseTrouble.isUnavailable(failure) -> unavailable(failure, request, response);
            case MaxUploadSizeExceededException ignored ->
                answer(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", request, response);
            case RequestRefused refused -> refuse(refused, request, response);
            case DataIntegrityViolationException ignored -> conflict(failure, request, response);
            case TypeMismatchException ignored -> answer(HttpStatus.NOT_FOUND, "notFound", request, response);
            case HttpMessageNotReadableException ignored ->
                answer(HttpStatus.BAD_REQUEST, "badRequest", request, response);
            case RequestRejectedException ignored -> answer(HttpStatus.BAD_REQUEST, "badRequest", request, response);
            case MultipartException ignored -> answer(HttpStatus.BAD_REQUEST, "badRequest", request, response);
            case ErrorResponse known -> {
                HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
                yield answer(status, status == HttpStatus.NOT_FOUND ? "notFound" : "badRequest", request, response);
            }
            default -> unexpected(failure, request, response);
        };
    }

    private static ModelAndView toSignIn(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = request.getMethod().equals("GET") ? request.getRequestURI() + query : "/";
        return Pages.goTo("/sign-in?next=" + UriUtils.encode(next, StandardCharsets.UTF_8));
    }

    private Object unavailable(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database did not answer: {}", failure.getMessage());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", request, response);
    }

    /** The fields that are wrong stand in the problem's {@code errors}, each with a message in the person's language. */
    private Object refuse(RequestRefused refused, HttpServletRequest request, HttpServletResponse response) {
        if (!isApi(request)) {
            return answer(refused.status(), refused.key(), request, response);
        }
        Frame frame = frames.frame(request, response);
        ProblemDetail problem = problemDetail(refused.status(), refused.key(), frame);
        if (!refused.problems().isEmpty()) {
            problem.setProperty(
                    "errors",
                    refused.problems().stream()
                            .map(field -> Map.of("field", field.field(), "message", field.text(frame)))
                            .toList());
        }
        return answer(problem);
    }

    /** Two people were at the same thing at once, and a constraint of the database held. */
    private Object conflict(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("A constraint held: {}", failure.getMessage());
        return answer(HttpStatus.CONFLICT, "conflict", request, response);
    }

    private Object unexpected(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure {} on {} {}", code, request.getMethod(), request.getRequestURI(), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", code, request, response);
    }

    private Object answer(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response) {
        return answer(status, key, "", request, response);
    }

    private Object answer(
            HttpStatus status, String key, String code, HttpServletRequest request, HttpServletResponse response) {
        Frame frame = frames.frame(request, response);
        if (isApi(request)) {
            return problem(status, key, code, frame);
        }
        ModelAndView view = Pages.show("platform/trouble", new TroublePage(frame, status.value(), key, code));
        view.setStatus(status);
        return view;
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String key, String code, Frame frame) {
        ProblemDetail problem = problemDetail(status, key, frame);
        if (!code.isEmpty()) {
            problem.setProperty("code", code);
        }
        return answer(problem);
    }

    private static ProblemDetail problemDetail(HttpStatus status, String key, Frame frame) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, frame.say("trouble." + key + ".text"));
        problem.setTitle(frame.say("trouble." + key + ".title"));
        problem.setType(URI.create("urn:shipkeep:problem:" + URLEncoder.encode(key, StandardCharsets.UTF_8)));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/");
    }
}
