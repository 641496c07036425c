package dev.shipkeep.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints papers as PDF. Glyphs are embedded, as many as the paper uses, so it looks the same everywhere and is small. */
@Component
public class PaperPrinter {

    private static final Sheets.Hand FIRM = new Sheets.Hand(15, true, Ink.FIRM);
    private static final Sheets.Hand TITLE = new Sheets.Hand(19, true, Ink.TEXT);
    private static final Sheets.Hand HEADING = new Sheets.Hand(11.5f, true, Ink.FIRM);
    private static final Sheets.Hand NAME = new Sheets.Hand(11, true, Ink.TEXT);
    private static final Sheets.Hand TOTAL = new Sheets.Hand(12, true, Ink.FIRM);
    private static final Sheets.Hand BODY = Sheets.Hand.BODY;
    private static final Sheets.Hand SMALL = Sheets.Hand.SMALL;
    private static final float GAP = 18;

    /** The font is one thread's at a time. */
    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable PaperFont font;

    /** The bytes of a PDF. */
    public byte[] print(Paper paper) {
        lock.lock();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (Sheets sheets = new Sheets(document, font())) {
                new Printing(paper, sheets).print();
                int pages = document.getNumberOfPages();
                sheets.writeFeet(paper.footer(), number -> pageWords(paper, number, pages));
            }
            describe(document, paper);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    /** Read when the first paper is printed: a start does not need it. */
    private PaperFont font() {
        PaperFont read = font;
        if (read == null) {
            read = new PaperFont();
            font = read;
        }
        return read;
    }

    private static String pageWords(Paper paper, int number, int pages) {
        return new MessageFormat(paper.pagePattern(), Locale.forLanguageTag(paper.language()))
                .format(new Object[] {number, pages});
    }

    private static void describe(PDDocument document, Paper paper) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title() + " " + paper.number());
        information.setAuthor(paper.letterhead().firm());
        information.setProducer("Shipkeep");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(paper.language());
    }

    /** One paper on its way to its pages. */
    private record Printing(Paper paper, Sheets sheets) {

        void print() throws IOException {
            printLetterhead();
            printTitle();
            printParties();
            printFacts();
            for (Block block : paper.blocks()) {
                print(block);
            }
            printSignatures();
        }

        private void printLetterhead() throws IOException {
            float top = sheets.y();
            sheets.write(paper.letterhead().firm(), FIRM, Sheets.LEFT, top);
            float right = top + 2;
            for (String line : paper.letterhead().lines()) {
                sheets.writeRight(line, SMALL, Sheets.RIGHT, right);
                right -= SMALL.lineHeight();
            }
            sheets.moveTo(Math.min(top - FIRM.lineHeight() - 4, right - 4));
            sheets.rule(Sheets.LEFT, Sheets.RIGHT, sheets.y(), 1.6f, Ink.FIRM);
            sheets.down(16);
        }

        private void printTitle() throws IOException {
            double width = sheets.width(paper.title(), TITLE);
            sheets.write(paper.title(), TITLE, (float) (Sheets.LEFT + (Sheets.WIDTH - width) / 2), sheets.y());
            sheets.down(TITLE.lineHeight());
            double numberWidth = sheets.width(paper.number(), SMALL);
            sheets.write(paper.number(), SMALL, (float) (Sheets.LEFT + (Sheets.WIDTH - numberWidth) / 2), sheets.y());
            sheets.down(SMALL.lineHeight() + 10);
        }

        private void printParties() throws IOException {
            if (paper.parties().isEmpty()) {
                return;
            }
            float width = (Sheets.WIDTH - GAP * (paper.parties().size() - 1))
                    / paper.parties().size();
            float top = sheets.y();
            float lowest = top;
            float x = Sheets.LEFT;
            for (Paper.Party party : paper.parties()) {
                sheets.moveTo(top);
                sheets.paragraph(party.label(), SMALL, x, width);
                sheets.paragraph(party.name(), NAME, x, width);
                for (String line : party.lines()) {
                    sheets.paragraph(line, BODY, x, width);
                }
                lowest = Math.min(lowest, sheets.y());
                x += width + GAP;
            }
            sheets.moveTo(lowest - 8);
        }

        private void printFacts() throws IOException {
            if (paper.facts().isEmpty()) {
                return;
            }
            sheets.rule(Sheets.LEFT, Sheets.RIGHT, sheets.y() + 2, 0.5f, Ink.RULE);
            sheets.down(5);
            float width = (Sheets.WIDTH - GAP) / 2;
            List<Paper.Fact> facts = paper.facts();
            for (int number = 0; number < facts.size(); number += 2) {
                float top = sheets.y();
                printFact(facts.get(number), Sheets.LEFT, width);
                float lowest = sheets.y();
                if (number + 1 < facts.size()) {
                    sheets.moveTo(top);
                    printFact(facts.get(number + 1), Sheets.LEFT + width + GAP, width);
                }
                sheets.moveTo(Math.min(lowest, sheets.y()) - 2);
            }
            sheets.rule(Sheets.LEFT, Sheets.RIGHT, sheets.y(), 0.5f, Ink.RULE);
            sheets.down(12);
        }

        private void printFact(Paper.Fact fact, float x, float width) throws IOException {
            float label = 74;
            sheets.write(fact.label(), new Sheets.Hand(BODY.size(), false, Ink.QUIET), x, sheets.y());
            sheets.paragraph(fact.value(), BODY, x + label, width - label);
        }

        private void print(Block block) throws IOException {
            switch (block) {
                case Block.Heading(String text) -> {
                    sheets.need(HEADING.lineHeight() + 60);
                    sheets.down(4);
                    sheets.paragraph(text, HEADING, Sheets.LEFT, Sheets.WIDTH);
                    sheets.down(3);
                }
                case Block.Text(String text) -> {
                    sheets.paragraph(text, BODY, Sheets.LEFT, Sheets.WIDTH);
                    sheets.down(6);
                }
                case Block.Notice(String text) -> printNotice(text);
                case Block.Terms(List<String> terms) -> printTerms(terms);
                case Block.Totals(List<Paper.Fact> lines) -> printTotals(lines);
                case Block.Table table -> new TablePrinter(sheets, table).print();
            }
        }

        private void printNotice(String text) throws IOException {
            List<String> lines = sheets.lines(text, BODY, Sheets.WIDTH - 16);
            float height = lines.size() * BODY.lineHeight() + 10;
            sheets.need(height);
            sheets.fill(Sheets.LEFT, sheets.y() - height, Sheets.WIDTH, height, Ink.NOTICE);
            float after = sheets.y() - height - 8;
            sheets.down(5);
            for (String line : lines) {
                sheets.write(line, BODY, Sheets.LEFT + 8, sheets.y());
                sheets.down(BODY.lineHeight());
            }
            sheets.moveTo(after);
        }

        private void printTerms(List<String> terms) throws IOException {
            for (int number = 0; number < terms.size(); number++) {
                sheets.need(BODY.lineHeight());
                sheets.writeRight((number + 1) + ".", BODY, Sheets.LEFT + 16, sheets.y());
                sheets.paragraph(terms.get(number), BODY, Sheets.LEFT + 22, Sheets.WIDTH - 22);
                sheets.down(2);
            }
            sheets.down(6);
        }

        private void printTotals(List<Paper.Fact> lines) throws IOException {
            sheets.need(lines.size() * TOTAL.lineHeight() + 6);
            for (int number = 0; number < lines.size(); number++) {
                boolean last = number == lines.size() - 1;
                Sheets.Hand hand = last ? TOTAL : BODY;
                if (last) {
                    sheets.rule(Sheets.RIGHT - 230, Sheets.RIGHT, sheets.y() - 1, 0.8f, Ink.FIRM);
                    sheets.down(4);
                }
                sheets.write(lines.get(number).label(), hand, Sheets.RIGHT - 230, sheets.y());
                sheets.writeRight(lines.get(number).value(), hand, Sheets.RIGHT, sheets.y());
                sheets.down(hand.lineHeight());
            }
            sheets.down(8);
        }

        private void printSignatures() throws IOException {
            if (paper.signatures().isEmpty()) {
                return;
            }
            sheets.need(110);
            sheets.down(14);
            float width = (Sheets.WIDTH - GAP * (paper.signatures().size() - 1))
                    / paper.signatures().size();
            float top = sheets.y();
            float x = Sheets.LEFT;
            for (Paper.Signature signature : paper.signatures()) {
                sheets.write(signature.label(), SMALL, x, top);
                sheets.write(signature.name(), Sheets.Hand.STRONG, x, top - SMALL.lineHeight());
                float line = top - 62;
                for (String text : signature.lines()) {
                    sheets.write(text, BODY, x, line);
                    float from = x + (float) sheets.width(text, BODY) + 4;
                    sheets.rule(from, x + width, line - BODY.lineHeight(), 0.5f, Ink.RULE);
                    line -= BODY.lineHeight() + 8;
                }
                x += width + GAP;
            }
            sheets.moveTo(top - 110);
        }
    }
}
