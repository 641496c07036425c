package dev.shipkeep.platform.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Chinese font of papers, read once. Its tables are read on demand, so one thread may use it at a time. */
final class PaperFont {

    /** WenQuanYi Zen Hei: GPL 2 with the exception that lets documents embed it. */
    private static final String FILE = "/paper/fonts/WenQuanZhengHei.ttf";

    private static final char REPLACEMENT = '□';

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    PaperFont() {
        try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the build has left out " + FILE);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For one document, of which it embeds what the document uses. */
    PDType0Font embedInto(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** The text with what the font has no glyph for replaced. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t' || character == '\u00a0') {
                printable.append(' ');
            } else if (character == '−') {
                printable.append('-');
            } else if (glyphs.getGlyphId(character) != 0) {
                printable.appendCodePoint(character);
            } else if (!Character.isISOControl(character)) {
                printable.append(REPLACEMENT);
            }
        });
        return printable.toString();
    }
}
