package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * In which charset a text file seems to be written.
 *
 * @param alternatives what else to offer when a person is asked, the likelier first
 */
public record CharsetGuess(String charset, Certainty certainty, List<String> alternatives) {

    public enum Certainty {
        /** A byte order mark, valid UTF-8 with more than ASCII in it, or the person's own choice. */
        CERTAIN,
        /** It reads well so. */
        LIKELY,
        /** Nothing speaks for it but the lack of better: ask. */
        UNSURE
    }

    public CharsetGuess {
        alternatives = List.copyOf(alternatives);
    }
}
