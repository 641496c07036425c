package dev.shipkeep.analysis.market;

import java.time.Instant;

/**
 * A carrier that we compete with.
 *
 * @param areas where it is strong, in a person's words
 * @param active whether it is offered where carriers are named
 */
public record Competitor(
        long id,
        String name,
        String strengths,
        String weaknesses,
        String areas,
        String note,
        boolean active,
        Instant changedAt,
        String changedBy,
        int version) {

    /** As it was typed. */
    public record Entry(String name, String strengths, String weaknesses, String areas, String note, boolean active) {

        public static final Entry EMPTY = new Entry("", "", "", "", "", true);

        public static Entry of(Competitor competitor) {
            return new Entry(
                    competitor.name(),
                    competitor.strengths(),
                    competitor.weaknesses(),
                    competitor.areas(),
                    competitor.note(),
                    competitor.active());
        }

        public String value(String field) {
            return switch (field) {
                case "name" -> name;
                case "strengths" -> strengths;
                case "weaknesses" -> weaknesses;
                case "areas" -> areas;
                case "note" -> note;
                default -> throw new IllegalArgumentException("no field " + field);
            };
        }
    }
}
