package dev.shipkeep.platform.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints a table: rows as high as their longest cell, the header again on each page. */
final class TablePrinter {

    private static final Sheets.Hand CELL = new Sheets.Hand(8.5f, false, Ink.TEXT);
    private static final Sheets.Hand SUM = new Sheets.Hand(8.5f, true, Ink.TEXT);
    private static final Sheets.Hand HEAD = new Sheets.Hand(8.5f, true, Ink.FIRM);
    private static final float PADDING = 4;
    /** A cell that is longer ends with an ellipsis, so that a row always fits on a page. */
    private static final int MOST_LINES = 30;

    private final Sheets sheets;
    private final Block.Table table;
    private final float[] widths;

    TablePrinter(Sheets sheets, Block.Table table) {
        this.sheets = sheets;
        this.table = table;
        int shares = table.columns().stream().mapToInt(Block.Column::share).sum();
        widths = new float[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Sheets.WIDTH * table.columns().get(column).share() / Math.max(1, shares);
        }
    }

    void print() throws IOException {
        List<String> titles = table.columns().stream().map(Block.Column::title).toList();
        List<List<String>> head = layout(titles, HEAD);
        List<List<String>> first =
                table.rows().isEmpty() ? List.of() : layout(table.rows().getFirst(), CELL);
        sheets.need(height(head) + height(first));
        printHead(head);
        for (List<String> row : table.rows()) {
            print(layout(row, CELL), CELL, head);
        }
        for (List<String> sum : table.sums()) {
            print(layout(sum, SUM), SUM, head);
        }
        sheets.down(8);
    }

    private List<List<String>> layout(List<String> cells, Sheets.Hand hand) {
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = sheets.lines(cells.get(column), hand, widths[column] - 2 * PADDING);
            lines.add(cell.size() <= MOST_LINES ? cell : shortened(cell));
        }
        return lines;
    }

    private static List<String> shortened(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
        kept.set(MOST_LINES - 1, "…");
        return kept;
    }

    private static float height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        return lines * CELL.lineHeight() + 2 * PADDING;
    }

    private void printHead(List<List<String>> head) throws IOException {
        float height = height(head);
        sheets.fill(Sheets.LEFT, sheets.y() - height, Sheets.WIDTH, height, Ink.HEAD);
        write(head, HEAD);
        sheets.down(height);
        sheets.rule(Sheets.LEFT, Sheets.RIGHT, sheets.y(), 0.8f, Ink.FIRM);
    }

    private void print(List<List<String>> cells, Sheets.Hand hand, List<List<String>> head) throws IOException {
        float height = height(cells);
        if (sheets.need(height)) {
            printHead(head);
        }
        write(cells, hand);
        sheets.down(height);
        sheets.rule(
                Sheets.LEFT, Sheets.RIGHT, sheets.y(), hand.bold() ? 0.8f : 0.4f, hand.bold() ? Ink.FIRM : Ink.RULE);
    }

    private void write(List<List<String>> cells, Sheets.Hand hand) throws IOException {
        float x = Sheets.LEFT;
        for (int column = 0; column < widths.length; column++) {
            float top = sheets.y() - PADDING;
            for (String line : cells.get(column)) {
                if (table.columns().get(column).number()) {
                    sheets.writeRight(line, hand, x + widths[column] - PADDING, top);
                } else {
                    sheets.write(line, hand, x + PADDING, top);
                }
                top -= hand.lineHeight();
            }
            x += widths[column];
        }
    }
}
