package dev.shipkeep.platform.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/**
 * How to read the file itself.
 *
 * @param charset a charset's name, or {@value #AUTO}
 * @param delimiter one character, or {@value #AUTO}
 * @param headerLine line (or sheet row) of the header, from 1; 0 means: find it
 * @param sheet the sheet's name; empty means the first visible one
 * @param decimalSeparator '.' or ','
 */
public record FileOptions(
        Format format, String charset, String delimiter, int headerLine, String sheet, String decimalSeparator) {

    public static final String AUTO = "auto";

    /** Compression is not a format: a gzipped text is told by its content. */
    public enum Format {
        AUTO,
        CSV,
        XLSX
    }

    public FileOptions {
        if (!charset.equals(AUTO) && !isCharset(charset)) {
            throw new IllegalArgumentException("no such charset: " + charset);
        }
        if (!delimiter.equals(AUTO) && (delimiter.length() != 1 || "\"\r\n".contains(delimiter))) {
            throw new IllegalArgumentException("not a delimiter: " + delimiter);
        }
        if (headerLine < 0) {
            throw new IllegalArgumentException("header line is negative: " + headerLine);
        }
        if (!decimalSeparator.equals(".") && !decimalSeparator.equals(",")) {
            throw new IllegalArgumentException("not a decimal separator: " + decimalSeparator);
        }
    }

    public static FileOptions auto() {
        return new FileOptions(Format.AUTO, AUTO, AUTO, 0, "", ".");
    }

    public FileOptions withFormat(Format newFormat) {
        return new FileOptions(newFormat, charset, delimiter, headerLine, sheet, decimalSeparator);
    }

    public FileOptions withCharset(String newCharset) {
        return new FileOptions(format, newCharset, delimiter, headerLine, sheet, decimalSeparator);
    }

    public FileOptions withDelimiter(String newDelimiter) {
        return new FileOptions(format, charset, newDelimiter, headerLine, sheet, decimalSeparator);
    }

    public FileOptions withHeaderLine(int newHeaderLine) {
        return new FileOptions(format, charset, delimiter, newHeaderLine, sheet, decimalSeparator);
    }

    public FileOptions withSheet(String newSheet) {
        return new FileOptions(format, charset, delimiter, headerLine, newSheet, decimalSeparator);
    }

    public FileOptions withDecimalSeparator(String newDecimalSeparator) {
        return new FileOptions(format, charset, delimiter, headerLine, sheet, newDecimalSeparator);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
