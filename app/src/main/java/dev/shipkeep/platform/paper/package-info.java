/**
 * Prints papers that a firm sends: a document model goes in, the bytes of a PDF with embedded Chinese glyphs come out. Pure:
 * knows no business word, no database and no clock. Start reading at {@code Paper} and {@code PaperPrinter}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("paper")
package dev.shipkeep.platform.paper;
