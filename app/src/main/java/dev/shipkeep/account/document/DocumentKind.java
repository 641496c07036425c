package dev.shipkeep.account.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of files that can be kept: told by name and by content, which must agree. */
enum DocumentKind {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    TEXT("text/plain", ".txt");

    private static final int MOST_ZIP_ENTRIES = 5_000;

    private final String mediaType;
    private final List<String> endings;

    DocumentKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<DocumentKind> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (DocumentKind kind : values()) {
            if (kind.endings.stream().anyMatch(lower::endsWith) && kind.matches(content)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean matches(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, '%', 'P', 'D', 'F', '-');
            case JPEG -> startsWith(content, 0xFF, 0xD8, 0xFF);
            case PNG -> startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
            case XLSX -> isOffice(content, "xl/workbook.xml");
            case DOCX -> isOffice(content, "word/document.xml");
            case TEXT -> isText(content);
        };
    }

    private static boolean startsWith(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Entries are only named here, never unpacked, so a zip bomb stays rolled up. Macros are not taken. */
    private static boolean isOffice(byte[] content, String mainPart) {
        if (!startsWith(content, 'P', 'K', 3, 4)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        String text = new String(content, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("PK\u0001\u0002"); at >= 0; at = text.indexOf("PK\u0001\u0002", at + 4)) {
            if (at + 46 > content.length || names.size() >= MOST_ZIP_ENTRIES) {
                return false;
            }
            int length = (content[at + 28] & 0xFF) | (content[at + 29] & 0xFF) << 8;
            int end = Math.min(content.length, at + 46 + length);
            names.add(text.substring(at + 46, end));
        }
        return names.contains(mainPart)
                && names.contains("[Content_Types].xml")
                && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
    }

    private static boolean isText(byte[] content) {
        for (byte character : content) {
            boolean control = character >= 0 && character < ' ';
            if (control && character != '\n' && character != '\r' && character != '\t') {
                return false;
            }
        }
        return decodes(content, StandardCharsets.UTF_8) || decodes(content, Charset.forName("GB18030"));
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
