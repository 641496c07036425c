package dev.shipkeep.platform.importing;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Imports of notes by a data clerk, in the few words that stories need. */
public final class NoteImports {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Running shipkeep = Running.shipkeep();
    private final Imports imports = shipkeep.bean(Imports.class);
    private final String username;

    public NoteImports(String username) {
        this.username = username;
    }

    public SignedIn person() {
        return shipkeep.person(username);
    }

    /** Rows {@code <prefix>1,text} to {@code <prefix>n,text}. */
    public static String file(String prefix, int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> prefix + row + ",text " + row)
                .collect(Collectors.joining("\n", "code,text\n", "\n"));
    }

    public Upload upload(String content) {
        return upload(content.getBytes(StandardCharsets.UTF_8), null);
    }

    public Upload upload(String content, Charset charset) {
        return upload(content.getBytes(charset), null);
    }

    public Upload upload(byte[] content, @Nullable Long correctsId) {
        return Acting.as(person(), () -> {
            try {
                ImportMapping mapping =
                        correctsId == null ? null : imports.get(correctsId).mapping();
                return imports.upload(NoteKind.NAME, "notes.csv", FileContent.of(content), mapping, correctsId);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public long draft(String content) {
        return ((Upload.Accepted) upload(content)).importId();
    }

    public long start(String content) {
        long id = draft(content);
        start(id);
        return id;
    }

    public ImportJob take(String content) {
        return waitFor(start(content));
    }

    public void start(long id) {
        as(() -> imports.start(id));
    }

    public void check(long id) {
        as(() -> imports.check(id));
    }

    public Queueing goOn(long id) {
        return as(() -> imports.goOn(id));
    }

    public boolean cancel(long id) {
        return as(() -> imports.cancel(id));
    }

    public ImportJob get(long id) {
        return as(() -> imports.get(id));
    }

    public List<ImportProblem> problems(long id) {
        return as(() -> imports.listProblems(id, 0, 1000));
    }

    public byte[] badRows(long id) {
        return as(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                var words = shipkeep.bean(dev.shipkeep.platform.page.WordsCatalog.class)
                        .of(Locale.ENGLISH);
                shipkeep.bean(BadRows.class).write(imports.get(id), words, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    public <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(person(), work);
    }

    /** Waits until nothing moves any more by itself. */
    public ImportJob waitFor(long id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            ImportJob job = get(id);
            if (!job.state().isMoving()) {
                return job;
            }
            pause();
        }
        throw new IllegalStateException("still " + get(id));
    }

    public static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All notes whose code begins so. */
    public Map<String, String> notes(String prefix) {
        return shipkeep.asSystem(() -> shipkeep
                .jdbc()
                .sql("SELECT name, value FROM platform.setting WHERE starts_with(name, 'note.' || ?)")
                .param(prefix)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
