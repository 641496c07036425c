package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.TimelineEntry;
import dev.shipkeep.platform.page.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Entries of time-line and trail in words. */
public final class TimelineTexts {

    private static final String FIELDS_CHANGED = "account.timeline.changed";
    private static final List<String> WITH_CHOICES = List.of(
            "industry",
            "enterpriseType",
            "lifeStage",
            "region",
            "role",
            "attitude",
            "influence",
            "orientation",
            "coverage");

    private TimelineTexts() {}

    /** The sentence of an entry. Which fields changed is kept by name, so that it can be said in either language. */
    public static String sentence(Frame frame, TimelineEntry entry) {
        if (entry.messageKey().equals(FIELDS_CHANGED) && !entry.arguments().isEmpty()) {
            String fields = Arrays.stream(
                            entry.arguments().getFirst().toString().split(","))
                    .map(field -> field(frame, field))
                    .collect(Collectors.joining(frame.say("account.comma")));
            return frame.say(FIELDS_CHANGED, fields);
        }
        Object[] arguments = entry.arguments().stream()
                .map(argument -> Objects.requireNonNullElse(argument, ""))
                .toArray();
        return frame.say(entry.messageKey(), arguments);
    }

    /** Name of a field of an account or a contact. */
    public static String field(Frame frame, String field) {
        String key = "account.field." + field;
        return frame.words().has(key) ? frame.say(key) : frame.choice("audit.field.", field);
    }

    /** A value as a person reads it. */
    public static String value(Frame frame, String field, String value) {
        if (WITH_CHOICES.contains(field)) {
            return frame.choice("account." + field + ".", value);
        }
        return switch (field) {
            case "strength" -> frame.choice("account.strength.", value);
            case "lawfulBasis" -> frame.choice("account.basis.", value);
            case "duty" -> frame.choice("account.duty.", value);
            case "active", "main" -> frame.say(value.equals("true") ? "account.yes" : "account.no");
            default -> value;
        };
    }
}
