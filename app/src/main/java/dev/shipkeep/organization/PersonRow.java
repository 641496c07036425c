package dev.shipkeep.organization;

import dev.shipkeep.platform.importing.GoodRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as a file tells it; what the file does not say is null, and stays as it is.
 *
 * @param roles names or codes, as they stand in the file
 */
record PersonRow(
        long line,
        String staffNo,
        String name,
        String unitCode,
        @Nullable List<String> roles,
        @Nullable String username,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Boolean active) {

    private static final int STAFF_NO = 0;
    private static final int NAME = 1;
    private static final int UNIT = 2;
    private static final int ROLES = 3;
    private static final int USERNAME = 4;
    private static final int PHONE = 5;
    private static final int EMAIL = 6;
    private static final int ACTIVE = 7;

    static PersonRow of(GoodRow row) {
        return new PersonRow(
                row.line(),
                row.getText(STAFF_NO),
                row.getText(NAME),
                row.getText(UNIT),
                row.has(ROLES) ? split(row.getText(ROLES)) : null,
                row.has(USERNAME) ? row.getText(USERNAME) : null,
                row.has(PHONE) ? row.getText(PHONE) : null,
                row.has(EMAIL) ? row.getText(EMAIL) : null,
                row.has(ACTIVE) ? row.getBoolean(ACTIVE) : null);
    }

    private static List<String> split(String roles) {
        return java.util.Arrays.stream(roles.split("[;；,，、]"))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
    }
}
