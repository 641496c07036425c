package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FileProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, told by its first bytes; its name is not believed. */
enum ContentKind {
    TEXT(null),
    GZIP(null),
    ZIP(null),
    OLD_EXCEL(FileProblem.Code.OLD_EXCEL),
    PDF(FileProblem.Code.PDF),
    IMAGE(FileProblem.Code.IMAGE),
    ARCHIVE(FileProblem.Code.ARCHIVE),
    HTML(FileProblem.Code.HTML),
    XML(FileProblem.Code.XML),
    BINARY(FileProblem.Code.BINARY);

    static final int HEAD_BYTES = 1024;

    private final FileProblem.@Nullable Code refusal;

    ContentKind(FileProblem.@Nullable Code refusal) {
        this.refusal = refusal;
    }

    FileProblem.@Nullable Code refusal() {
        return refusal;
    }

    static ContentKind of(byte[] head) {
        if (begins(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_EXCEL;
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (begins(head, 0x89, 'P', 'N', 'G') || begins(head, 0xFF, 0xD8, 0xFF) || begins(head, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        if (begins(head, 'R', 'a', 'r', '!') || begins(head, '7', 'z', 0xBC, 0xAF) || begins(head, 'B', 'Z', 'h')) {
            return ARCHIVE;
        }
        return ofText(head);
    }

    /** Many systems export a web page and call it .xls. */
    private static ContentKind ofText(byte[] head) {
        if (CharsetDetector.isUtf16(head)) {
            return TEXT;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String words =
                start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3).strip() : start.strip();
        if (words.startsWith("<?xml")) {
            return words.contains("<html") ? HTML : XML;
        }
        if (words.startsWith("<html") || words.startsWith("<!doctype") || words.startsWith("<table")) {
            return HTML;
        }
        return looksBinary(head) ? BINARY : TEXT;
    }

    /** A stray NUL makes its row bad, not its file; many control bytes are no text. */
    private static boolean looksBinary(byte[] head) {
        int control = 0;
        for (byte b : head) {
            boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            control += b >= 0 && b < ' ' && !space ? 1 : 0;
        }
        return control * 10 > head.length;
    }

    private static boolean begins(byte[] head, int... magic) {
        byte[] expected = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            expected[i] = (byte) magic[i];
        }
        return head.length >= magic.length && Arrays.equals(Arrays.copyOf(head, magic.length), expected);
    }
}
