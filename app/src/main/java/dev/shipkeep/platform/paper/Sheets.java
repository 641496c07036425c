package dev.shipkeep.platform.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The pages of one paper while they are filled from the top; lengths are points, y counts from the bottom. */
final class Sheets implements AutoCloseable {

    static final float LEFT = 48;
    static final float RIGHT = PDRectangle.A4.getWidth() - 48;
    static final float WIDTH = RIGHT - LEFT;

    private static final float TOP = PDRectangle.A4.getHeight() - 46;
    private static final float BOTTOM = 62;
    private static final float UNITS = 1_000;
    /** The font has one weight: bold is drawn with an outline of this part of its size. */
    private static final float BOLD = 0.028f;

    private final PDDocument document;
    private final PaperFont font;
    private final PDType0Font embedded;
    private PDPageContentStream page;
    private float y;

    Sheets(PDDocument document, PaperFont font) throws IOException {
        this.document = document;
        this.font = font;
        embedded = font.embedInto(document);
        page = addPage();
    }

    /** A way of writing. */
    record Hand(float size, boolean bold, Color color) {

        static final Hand BODY = new Hand(9.5f, false, Ink.TEXT);
        static final Hand STRONG = new Hand(9.5f, true, Ink.TEXT);
        static final Hand SMALL = new Hand(8, false, Ink.QUIET);

        float lineHeight() {
            return size * 1.5f;
        }
    }

    private PDPageContentStream addPage() throws IOException {
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        y = TOP;
        return new PDPageContentStream(document, added);
    }

    void newPage() throws IOException {
        page.close();
        page = addPage();
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    void down(float height) {
        y -= height;
    }

    /** Makes sure of room below; says whether a page was begun for it. */
    boolean need(float height) throws IOException {
        if (y - height >= BOTTOM) {
            return false;
        }
        newPage();
        return true;
    }

    double width(String text, Hand hand) {
        try {
            return embedded.getStringWidth(font.printable(text)) / UNITS * hand.size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<String> lines(String text, Hand hand, double width) {
        return LineBreaks.of(text, width, line -> width(line, hand));
    }

    /** Writes one line whose top is at the height given. */
    void write(String text, Hand hand, float x, float top) throws IOException {
        String printable = font.printable(text);
        if (printable.isEmpty()) {
            return;
        }
        page.beginText();
        page.setFont(embedded, hand.size());
        page.setNonStrokingColor(hand.color());
        page.setStrokingColor(hand.color());
        page.setLineWidth(hand.size() * BOLD);
        page.setRenderingMode(hand.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.newLineAtOffset(x, top - hand.size() * 1.1f);
        page.showText(printable);
        page.endText();
    }

    void writeRight(String text, Hand hand, float right, float top) throws IOException {
        write(text, hand, right - (float) width(text, hand), top);
    }

    /** Writes lines below each other at the present height and goes on below them, on a new page where they need one. */
    void paragraph(String text, Hand hand, float x, float width) throws IOException {
        for (String line : lines(text, hand, width)) {
            need(hand.lineHeight());
            write(line, hand, x, y);
            down(hand.lineHeight());
        }
    }

    void rule(float x, float toX, float atY, float thickness, Color color) throws IOException {
        page.setStrokingColor(color);
        page.setLineWidth(thickness);
        page.moveTo(x, atY);
        page.lineTo(toX, atY);
        page.stroke();
    }

    void fill(float x, float bottom, float width, float height, Color color) throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(x, bottom, width, height);
        page.fill();
    }

    /** What stands at the foot of every page, once it is known how many there are. */
    void writeFeet(String footer, java.util.function.IntFunction<String> pageWords) throws IOException {
        page.close();
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            page = new PDPageContentStream(
                    document, document.getPage(number), PDPageContentStream.AppendMode.APPEND, true, true);
            rule(LEFT, RIGHT, BOTTOM - 12, 0.5f, Ink.RULE);
            String words = pageWords.apply(number + 1);
            double room = WIDTH - width(words, Hand.SMALL) - 12;
            List<String> lines = lines(footer, Hand.SMALL, room);
            for (int line = 0; line < Math.min(2, lines.size()); line++) {
                write(lines.get(line), Hand.SMALL, LEFT, BOTTOM - 17 - line * Hand.SMALL.lineHeight());
            }
            writeRight(words, Hand.SMALL, RIGHT, BOTTOM - 17);
            page.close();
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
