package dev.shipkeep.platform.page;

import java.util.List;

/** What is wrong with a field of a form or of a request: a text key and its arguments. */
public record FieldProblem(String field, String messageKey, List<Object> arguments) {

    public static FieldProblem of(String field, String messageKey, Object... arguments) {
        return new FieldProblem(field, messageKey, List.of(arguments));
    }

    public String text(Frame frame) {
        return frame.say(messageKey, arguments.toArray());
    }
}
