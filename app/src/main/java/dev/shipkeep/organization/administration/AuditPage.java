package dev.shipkeep.organization.administration;

import dev.shipkeep.platform.audit.AuditEntry;
import dev.shipkeep.platform.page.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail.
 *
 * @param query filters as typed
 * @param roleNames names of roles by their codes
 * @param next address of the next page; null on the last one
 */
public record AuditPage(
        Frame frame,
        AuditQuery query,
        List<AuditEntry> entries,
        List<String> subjects,
        Map<String, String> roleNames,
        @Nullable String next,
        String exportUrl) {

    private static final String ACTION = "audit.action.";
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

    /** Actions that have a name, for the choice. */
    public List<String> actions() {
        return frame.words().keys().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> key.substring(ACTION.length()))
                .sorted()
                .toList();
    }

    /** Name of a field: its last part has the text; the parts before it stay as they are. */
    public String field(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return frame.choice("audit.field.", last);
    }

    /** Values as a person reads them. */
    public String values(List<String> values) {
        return values.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private String value(String value) {
        for (String prefix : List.of("audit.value.", "permission.", "organization.kind.")) {
            if (frame.words().has(prefix + value)) {
                return frame.say(prefix + value);
            }
        }
        String role = roleNames.get(value);
        return role != null ? role : INSTANT.matcher(value).matches() ? frame.minute(Instant.parse(value)) : value;
    }
}
