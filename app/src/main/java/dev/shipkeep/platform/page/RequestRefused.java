package dev.shipkeep.platform.page;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is understood and not done, with what to say about it: {@code trouble.<key>}, and the fields it is about. */
public final class RequestRefused extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient List<FieldProblem> problems;

    public RequestRefused(HttpStatus status, String key, List<FieldProblem> problems) {
        super(key);
        this.status = status;
        this.key = key;
        this.problems = problems;
    }

    public static RequestRefused of(HttpStatus status, String key) {
        return new RequestRefused(status, key, List.of());
    }

    /** Something in the request is wrong in itself. */
    public static RequestRefused invalid(List<FieldProblem> problems) {
        return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", problems);
    }

    public static RequestRefused invalid(String field, String messageKey, Object... arguments) {
        return invalid(List.of(FieldProblem.of(field, messageKey, arguments)));
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
