package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ImportField;

/** How well a header names a field: 0 not at all; the field's own name beats synonyms, early synonyms late ones. */
public final class HeaderMatch {

    private static final int OWN_NAME = 1_000;
    private static final int OWN_NAME_WITHOUT_UNIT = 900;
    private static final int SYNONYM = 800;
    private static final int SYNONYM_WITHOUT_UNIT = 400;

    private HeaderMatch() {}

    public static int score(ImportField field, String column) {
        String plain = HeaderWords.plain(column);
        String withoutUnit = HeaderWords.withoutUnit(column);
        if (plain.isEmpty()) {
            return 0;
        }
        if (plain.equals(HeaderWords.plain(field.name()))) {
            return OWN_NAME;
        }
        if (withoutUnit.equals(HeaderWords.withoutUnit(field.name())) && !withoutUnit.isEmpty()) {
            return OWN_NAME_WITHOUT_UNIT;
        }
        int best = 0;
        for (int i = 0; i < field.synonyms().size(); i++) {
            String synonym = field.synonyms().get(i);
            if (plain.equals(HeaderWords.plain(synonym))) {
                best = Math.max(best, SYNONYM - Math.min(i, 300));
            } else if (!withoutUnit.isEmpty() && withoutUnit.equals(HeaderWords.withoutUnit(synonym))) {
                best = Math.max(best, SYNONYM_WITHOUT_UNIT - Math.min(i, 300));
            }
        }
        return best;
    }
}
