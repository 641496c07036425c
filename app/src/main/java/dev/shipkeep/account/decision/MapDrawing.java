package dev.shipkeep.account.decision;

import static dev.shipkeep.account.decision.DecisionMap.BOX_HEIGHT;
import static dev.shipkeep.account.decision.DecisionMap.BOX_WIDTH;

import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.decision.DecisionMap.Box;
import dev.shipkeep.account.decision.DecisionMap.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Places people and draws lines between them; the same people and lines give the same picture. */
final class MapDrawing {

    private static final int MARGIN = 14;
    private static final int GAP = 26;
    private static final int LAYER_GAP = 58;
    private static final int WRAP_GAP = 26;
    private static final int IN_A_ROW = 5;
    /** Reporting lines leave a box to the left of the middle, influence to the right, so that they do not cover each other. */
    private static final int REPORTS_AT = -16;

    private static final int UP_AT = 10;
    private static final int DOWN_AT = 30;
    private static final int ARC = 34;

    private static final Comparator<Contact> WEIGHTIEST_FIRST = Comparator.comparing(Contact::decides)
            .thenComparing(MapDrawing::influence)
            .reversed()
            .thenComparing(Contact::id);

    private final Map<Long, Box> boxes = new LinkedHashMap<>();
    private int width;
    private int height;

    private MapDrawing() {}

    static DecisionMap draw(List<Contact> contacts, List<InfluenceLine> lines) {
        List<Contact> active = contacts.stream()
                .filter(Contact::active)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        List<Contact> shown = active.stream().limit(DecisionMap.MOST_BOXES).toList();
        MapDrawing drawing = new MapDrawing();
        drawing.place(shown, Layers.of(shown, lines));
        return new DecisionMap(
                drawing.width,
                drawing.height,
                List.copyOf(drawing.boxes.values()),
                drawing.lines(shown, lines),
                Circles.find(lines),
                active.size() - shown.size());
    }

    private static int influence(Contact contact) {
        Integer influence = contact.position().influence();
        return influence == null ? 0 : influence;
    }

    private void place(List<Contact> shown, Map<Long, Integer> layers) {
        Map<Integer, List<Contact>> byLayer = new TreeMap<>();
        shown.forEach(contact -> byLayer.computeIfAbsent(layers.getOrDefault(contact.id(), 0), any -> new ArrayList<>())
                .add(contact));
        int widest = byLayer.values().stream().mapToInt(List::size).max().orElse(0);
        width = rowWidth(Math.min(IN_A_ROW, widest)) + 2 * MARGIN;
        int y = MARGIN;
        for (List<Contact> layer : byLayer.values()) {
            List<Contact> ordered = layer.stream().sorted(nearSuperior()).toList();
            for (int start = 0; start < ordered.size(); start += IN_A_ROW) {
                y += start == 0 ? 0 : WRAP_GAP;
                placeRow(ordered.subList(start, Math.min(ordered.size(), start + IN_A_ROW)), y);
                y += BOX_HEIGHT;
            }
            y += LAYER_GAP;
        }
        height = y - LAYER_GAP + MARGIN;
    }

    /** Below the one whom they report to, so that lines cross little. */
    private Comparator<Contact> nearSuperior() {
        Map<Long, Integer> places = new HashMap<>();
        boxes.values().forEach(box -> places.put(box.contact().id(), box.x()));
        Comparator<Contact> bySuperior = Comparator.comparing(contact -> {
            Long superior = contact.position().reportsToId();
            return superior == null ? Integer.MAX_VALUE : places.getOrDefault(superior, Integer.MAX_VALUE);
        });
        return bySuperior.thenComparing(WEIGHTIEST_FIRST);
    }

    private void placeRow(List<Contact> row, int y) {
        int x = (width - rowWidth(row.size())) / 2;
        for (Contact contact : row) {
            boxes.put(contact.id(), new Box(contact, x, y));
            x += BOX_WIDTH + GAP;
        }
    }

    private static int rowWidth(int count) {
        return Math.max(0, count * (BOX_WIDTH + GAP) - GAP);
    }

    private List<Line> lines(List<Contact> shown, List<InfluenceLine> influences) {
        List<Line> lines = new ArrayList<>();
        for (Contact contact : shown) {
            Long superiorId = contact.position().reportsToId();
            Box superior = superiorId == null ? null : boxes.get(superiorId);
            add(lines, Line.Kind.REPORTS, boxes.get(contact.id()), superior, 1);
        }
        influences.forEach(line ->
                add(lines, Line.Kind.INFLUENCES, boxes.get(line.fromId()), boxes.get(line.toId()), line.strength()));
        return lines;
    }

    private static void add(List<Line> lines, Line.Kind kind, @Nullable Box from, @Nullable Box to, int strength) {
        if (from != null && to != null) {
            lines.add(new Line(kind, from.contact().name(), to.contact().name(), strength, path(kind, from, to)));
        }
    }

    private static String path(Line.Kind kind, Box from, Box to) {
        if (from.y() == to.y()) {
            return arc(from, to);
        }
        boolean up = from.y() > to.y();
        int shift = kind == Line.Kind.REPORTS ? REPORTS_AT : up ? UP_AT : DOWN_AT;
        int startY = up ? from.y() : from.y() + BOX_HEIGHT;
        int endY = up ? to.y() + BOX_HEIGHT : to.y();
        int turn = (startY + endY) / 2;
        int startX = from.middle() + shift;
        int endX = to.middle() + shift;
        return "M%d %d C%d %d %d %d %d %d".formatted(startX, startY, startX, turn, endX, turn, endX, endY);
    }

    /** Neighbours of a row: over the boxes to the right, under them to the left, so that mutual lines stay apart. */
    private static String arc(Box from, Box to) {
        boolean right = from.x() < to.x();
        int y = right ? from.y() : from.y() + BOX_HEIGHT;
        int turn = right ? y - ARC : y + ARC;
        return "M%d %d C%d %d %d %d %d %d"
                .formatted(from.middle(), y, from.middle(), turn, to.middle(), turn, to.middle(), y);
    }
}
