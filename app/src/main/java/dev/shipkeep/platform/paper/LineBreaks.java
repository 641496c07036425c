package dev.shipkeep.platform.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines: between Chinese characters, at spaces, and nowhere before a closing mark. */
final class LineBreaks {

    private static final String CLOSING = "，。、；：！？）》”’】〉」』…,.;:!?)%]}";
    private static final String OPENING = "（《“‘【〈「『([{¥$";
    private static final int FIRST_CHINESE = 0x2e80;

    private LineBreaks() {}

    static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            addParagraph(paragraph, width, measure, lines);
        }
        return lines;
    }

    private static void addParagraph(
            String paragraph, double width, ToDoubleFunction<String> measure, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(paragraph)) {
            if (!line.isEmpty() && measure.applyAsDouble(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (String part : cut(piece, width, measure)) {
                if (!line.isEmpty() && measure.applyAsDouble(line + part.stripTrailing()) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(part);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** What stays together on a line. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = 0;
        for (int character : text.codePoints().toArray()) {
            if (before != 0 && mayBreak(before, character)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            before = character;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || before >= FIRST_CHINESE || after >= FIRST_CHINESE;
    }

    /** A piece that is wider than a line, cut where the line ends. */
    private static List<String> cut(String piece, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(piece.stripTrailing()) <= width) {
            return List.of(piece);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        piece.codePoints().forEach(character -> {
            String longer = part + Character.toString(character);
            if (!part.isEmpty() && measure.applyAsDouble(longer) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(character);
        });
        parts.add(part.toString());
        return parts;
    }
}
