package dev.shipkeep.lead.capture;

import java.util.Optional;

/** Pictures that browsers show, told by their first bytes: a name proves nothing. */
enum PhotoKind {
    JPEG("image/jpeg", ".jpg", new int[] {0xFF, 0xD8, 0xFF}, 0),
    PNG("image/png", ".png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}, 0),
    WEBP("image/webp", ".webp", new int[] {'W', 'E', 'B', 'P'}, 8);

    private final String mediaType;
    private final String ending;
    private final int[] mark;
    private final int markAt;

    PhotoKind(String mediaType, String ending, int[] mark, int markAt) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.mark = mark;
        this.markAt = markAt;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    static Optional<PhotoKind> of(byte[] content) {
        for (PhotoKind kind : values()) {
            if (kind.matches(content)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean matches(byte[] content) {
        if (content.length < markAt + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[markAt + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
