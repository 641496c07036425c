package dev.shipkeep.account.decision;

import dev.shipkeep.account.contact.Contact;
import java.util.List;

/**
 * The picture of who decides: boxes in layers, those above whom others report to or try to sway. All numbers are pixels.
 *
 * @param lines reporting lines first, so that influence lies over them
 * @param circles names of those whose influence goes round, one list per circle
 * @param left how many active contacts did not fit in
 */
public record DecisionMap(
        int width, int height, List<Box> boxes, List<Line> lines, List<List<String>> circles, int left) {

    /** Most boxes of a map that can still be read. */
    public static final int MOST_BOXES = 40;

    static final int BOX_WIDTH = 172;
    static final int BOX_HEIGHT = 96;

    /** Somebody, with the top left corner of the box. */
    public record Box(Contact contact, int x, int y) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        /** The more somebody's word counts, the thicker the frame. */
        public int frame() {
            Integer influence = contact.position().influence();
            return influence == null ? 1 : influence;
        }

        int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    /** A line between two boxes. */
    public record Line(Kind kind, String from, String to, int strength, String path) {

        /** What a line says. */
        public enum Kind {
            REPORTS,
            INFLUENCES
        }
    }

    public DecisionMap {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        circles = List.copyOf(circles);
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }
}
