package dev.shipkeep.platform.paper;

import java.util.List;

/**
 * A paper on A4: letterhead, title, parties, facts, then blocks one below the other, signatures at the end. All texts as
 * they are to be read, figures included.
 *
 * @param number of the paper, under its title
 * @param parties side by side
 * @param facts in two columns
 * @param signatures side by side; empty for none
 * @param footer small print at the bottom of each page
 * @param pagePattern MessageFormat pattern for the page number and the number of pages
 * @param language language tag of the texts
 */
public record Paper(
        Letterhead letterhead,
        String title,
        String number,
        List<Party> parties,
        List<Fact> facts,
        List<Block> blocks,
        List<Signature> signatures,
        String footer,
        String pagePattern,
        String language) {

    /**
     * Who sends the paper.
     *
     * @param lines address, telephone and the like, at the right
     */
    public record Letterhead(String firm, List<String> lines) {}

    /** @param lines what is to be known of the party below its name */
    public record Party(String label, String name, List<String> lines) {}

    public record Fact(String label, String value) {}

    /** @param lines what is to be filled in by hand, e.g. "Date:" */
    public record Signature(String label, String name, List<String> lines) {}
}
