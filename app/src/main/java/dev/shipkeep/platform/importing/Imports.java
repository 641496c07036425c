package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.file.StoredFile;
import dev.shipkeep.platform.importing.engine.ImportKinds;
import dev.shipkeep.platform.importing.engine.ImportQueue;
import dev.shipkeep.platform.importing.engine.ImportStore;
import dev.shipkeep.platform.importing.engine.ProblemStore;
import dev.shipkeep.platform.importing.engine.StoredContent;
import dev.shipkeep.platform.time.BusinessTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports of the acting person: upload, mapping, check, run, and what became of it. The work itself is done in the
 * background; see {@code engine.ImportRunner}.
 */
@Component
public class Imports {

    private static final int MAX_NAME_LENGTH = 200;

    private final ImportStore store;
    private final ProblemStore problems;
    private final ImportKinds kinds;
    private final ImportQueue queue;
    private final Files files;
    private final Audit audit;
    private final BusinessTime time;

    Imports(
            ImportStore store,
            ProblemStore problems,
            ImportKinds kinds,
            ImportQueue queue,
            Files files,
            Audit audit,
            BusinessTime time) {
        this.store = store;
        this.problems = problems;
        this.kinds = kinds;
        this.queue = queue;
        this.files = files;
        this.audit = audit;
        this.time = time;
    }

    /** Whether anybody's import is writing or about to. For work that is better done when all rows are in. */
    public boolean isUnderWay() {
        return Acting.as(SignedIn.SYSTEM, store::isUnderWay);
    }

    /** The kinds that the acting person may import. */
    public List<ImportKind> listKinds() {
        return kinds.listFor(Acting.get());
    }

    /**
     * @throws NotFound if there is no such kind
     * @throws NotAllowed if the acting person may not import it
     */
    public ImportKind getKind(String name) {
        ImportKind kind = kinds.find(name).orElseThrow(() -> new NotFound());
        if (!ImportKinds.mayImport(Acting.get(), kind)) {
            throw new NotAllowed();
        }
        return kind;
    }

    public boolean mayImport(String kind) {
        return kinds.find(kind)
                .filter(found -> ImportKinds.mayImport(Acting.get(), found))
                .isPresent();
    }

    /** What keeps a mapping from being used on a file with this header, at present. */
    public List<MappingProblem> listMappingProblems(ImportKind kind, ImportMapping mapping, List<String> header) {
        return mapping.listProblems(kind.fields(), header, time.now());
    }

    /**
     * Keeps a file as a draft with a mapping.
     *
     * @param mapping null to guess one
     * @param correctsId the import whose bad rows the file brings; null if none
     */
    @Transactional
    public Upload upload(
            String kindName,
            String fileName,
            FileContent content,
            @Nullable ImportMapping mapping,
            @Nullable Long correctsId)
            throws IOException {
        ImportKind kind = getKind(kindName);
        String name = shortName(fileName);
        ProbeResult probe =
                mapping == null ? FileProbe.probe(content, name) : ImportMappings.probeFor(mapping, content, name);
        return switch (probe) {
            case ProbeResult.Refused refused -> new Upload.Unreadable(refused.problem());
            case ProbeResult.Probed probed -> {
                StoredFile file = store(name, content);
                ImportMapping used = mapping == null
                        ? MappingGuess.guess(kind.fields(), probed)
                        : mapping.withFile(probed.options()
                                .withDecimalSeparator(mapping.file().decimalSeparator()));
                Long corrected = correctsId == null ? null : get(correctsId).id();
                yield new Upload.Accepted(store.insert(kindName, file, used, Acting.get(), corrected));
            }
        };
    }

    private StoredFile store(String name, FileContent content) throws IOException {
        try (InputStream bytes = content.open()) {
            return files.store(name, "application/octet-stream", bytes, null);
        }
    }

    /** Browsers once sent whole paths, and nothing keeps a name from being absurd. */
    private static String shortName(String fileName) {
        String name = fileName.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replace('\0', ' ').strip();
        if (name.isEmpty()) {
            return "upload";
        }
        return name.length() <= MAX_NAME_LENGTH ? name : name.substring(name.length() - MAX_NAME_LENGTH);
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    @Transactional(readOnly = true)
    public ImportJob get(long id) {
        return store.find(id).orElseThrow(() -> new NotFound());
    }

    /** Newest first, those before {@code beforeId}. */
    @Transactional(readOnly = true)
    public List<ImportJob> list(@Nullable String kind, long beforeId, int limit) {
        return store.list(kind, beforeId, limit);
    }

    /** An earlier import of the very same content, which this one will find nothing new against. */
    @Transactional(readOnly = true)
    public Optional<ImportJob> findSame(long id) {
        return store.findSame(id);
    }

    /** Reads the beginning of an import's file in the given way. */
    public ProbeResult probe(ImportJob job, FileOptions options) {
        try {
            return FileProbe.probe(content(job), job.fileName(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #probe}, in the way that a saved mapping tells. */
    public ProbeResult probeFor(ImportJob job, ImportMapping mapping) {
        try {
            return ImportMappings.probeFor(mapping, content(job), job.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileContent content(ImportJob job) {
        Long fileId = job.fileId();
        if (fileId == null) {
            throw new NotFound();
        }
        return new StoredContent(files, fileId, job.sizeBytes());
    }

    /** False if the import is no draft any more. */
    @Transactional
    public boolean saveMapping(long id, ImportMapping mapping) {
        getKind(get(id).kind());
        return store.saveMapping(id, mapping);
    }

    /** Puts a draft into the queue to be tried without writing anything. */
    @Transactional
    public Queueing check(long id) {
        return queueFromStart(id, true);
    }

    /** Puts a draft or a checked import into the queue to be taken in. */
    @Transactional
    public Queueing start(long id) {
        return queueFromStart(id, false);
    }

    private Queueing queueFromStart(long id, boolean check) {
        ImportJob job = get(id);
        ImportKind kind = getKind(job.kind());
        return switch (probe(job, job.mapping().file())) {
            case ProbeResult.Refused refused -> new Queueing.Unreadable(refused.problem());
            case ProbeResult.Probed probed -> {
                List<MappingProblem> found = listMappingProblems(kind, job.mapping(), probed.header());
                if (!found.isEmpty()) {
                    yield new Queueing.Unmapped(found);
                }
                yield queued(job, store.queueFromStart(id, check, probed.header()), check ? "" : "importStart");
            }
        };
    }

    /** Puts a stopped import into the queue, to go on where it stopped. */
    @Transactional
    public Queueing goOn(long id) {
        ImportJob job = get(id);
        getKind(job.kind());
        return job.canGoOn() ? queued(job, store.queueAgain(id), "importGoOn") : new Queueing.NotNow();
    }

    private Queueing queued(ImportJob job, Optional<Integer> run, String action) {
        if (run.isEmpty()) {
            return new Queueing.NotNow();
        }
        queue.add(job.id(), run.get());
        if (!action.isEmpty()) {
            record(job, action);
        }
        return new Queueing.Queued();
    }

    /** Makes a draft again of an import that was checked or has stopped. */
    @Transactional
    public boolean reopen(long id) {
        getKind(get(id).kind());
        return store.reopen(id);
    }

    /** Deletes a draft with its file. */
    @Transactional
    public void discard(long id) {
        ImportJob job = get(id);
        Long fileId = job.fileId();
        if (store.deleteDraft(id) && fileId != null) {
            files.delete(fileId);
        }
    }

    /** Asks a waiting or running import to stop. */
    @Transactional
    public boolean cancel(long id) {
        ImportJob job = get(id);
        boolean asked = store.cancel(id);
        if (asked && !job.checkOnly()) {
            record(job, "importCancel");
        }
        return asked;
    }

    private void record(ImportJob job, String action) {
        SignedIn person = Acting.get();
        audit.record(
                action,
                "import",
                job.id(),
                null,
                Map.of("kind", job.kind(), "file", job.fileName(), "by", person.id()));
    }

    /** Bad rows in the order of the file, behind a line. */
    @Transactional(readOnly = true)
    public List<ImportProblem> listProblems(long id, long afterLine, int limit) {
        return problems.list(get(id).id(), afterLine, limit);
    }
}
