package dev.shipkeep.platform.importing.internal;

/** Understands one cell. The text is trimmed and not empty. Not for several threads: parsers keep scratch space. */
public interface CellParser {

    void parse(String text, CellValue out);
}
