package dev.shipkeep.analysis.market;

import java.time.Instant;
import java.util.List;

/**
 * A structured note in one of its versions.
 *
 * @param parts texts in the order of the kind's parts; empty for nothing
 */
public record Note(long id, Kind kind, List<String> parts, String author, Instant writtenAt) {

    /** What notes are made of. Names are stored; keep them. */
    public enum Kind {
        SWOT("strengths", "weaknesses", "opportunities", "threats"),
        PEST("political", "economic", "social", "technological"),
        FIVE_FORCES("rivals", "entrants", "substitutes", "suppliers", "buyers");

        private final List<String> parts;

        Kind(String... parts) {
            this.parts = List.of(parts);
        }

        public List<String> parts() {
            return parts;
        }
    }

    public Note {
        parts = List.copyOf(parts);
    }
}
