package dev.shipkeep.account.intake;

import dev.shipkeep.platform.importing.GoodRow;
import org.jspecify.annotations.Nullable;

/** One row of a file, copied. A field that the file leaves out or empty is null, which never empties anything. */
final class AccountLine {

    private final long line;
    private final @Nullable String[] texts = new String[AccountField.values().length];

    private AccountLine(long line) {
        this.line = line;
    }

    static AccountLine of(GoodRow row) {
        AccountLine copy = new AccountLine(row.line());
        for (AccountField field : AccountField.values()) {
            int index = field.ordinal();
            if (row.has(index)) {
                copy.texts[index] = switch (field) {
                    case SINCE -> row.getDate(index).toString();
                    case ACTIVE -> Boolean.toString(row.getBoolean(index));
                    case CONTACT_INFLUENCE -> Long.toString(row.getLong(index));
                    default -> row.getText(index);
                };
            }
        }
        return copy;
    }

    long line() {
        return line;
    }

    String code() {
        String code = texts[AccountField.CODE.ordinal()];
        if (code == null) {
            throw new IllegalStateException("line " + line + " came without the code that is required");
        }
        return code;
    }

    @Nullable
    String text(AccountField field) {
        return texts[field.ordinal()];
    }

    String textOr(AccountField field, String otherwise) {
        String text = texts[field.ordinal()];
        return text == null ? otherwise : text;
    }
}
