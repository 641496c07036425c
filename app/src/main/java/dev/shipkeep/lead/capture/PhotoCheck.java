package dev.shipkeep.lead.capture;

import dev.shipkeep.platform.page.FieldProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes photos one after the other; of a too large one no more is read than tells so. */
public final class PhotoCheck {

    public static final int MOST_PHOTOS = 4;
    public static final int MOST_BYTES = 10 << 20;

    private final List<Photo> photos = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    /** An empty one is a field that was left open. */
    public void add(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length == 0) {
            return;
        }
        if (bytes.length > MOST_BYTES) {
            problems.add(FieldProblem.of("photo", "lead.problem.photo.large", MOST_BYTES >> 20));
            return;
        }
        PhotoKind kind = PhotoKind.of(bytes).orElse(null);
        if (kind == null) {
            problems.add(FieldProblem.of("photo", "lead.problem.photo.kind"));
        } else if (photos.size() == MOST_PHOTOS) {
            problems.add(FieldProblem.of("photo", "lead.problem.photo.many", MOST_PHOTOS));
        } else {
            photos.add(new Photo("photo-" + (photos.size() + 1) + kind.ending(), kind.mediaType(), bytes));
        }
    }

    public List<Photo> photos() {
        return List.copyOf(photos);
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }
}
