package dev.shipkeep.account.document;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.file.StoredFile;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of accounts: of safe kinds, of bounded size, every coming and going in the trail. */
@Component
public class Documents {

    public static final int MOST_BYTES = 20 << 20;

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Files files;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Documents(JdbcClient jdbc, Files files, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.files = files;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<Document> listDocuments(long accountId) {
        return jdbc.sql("""
                SELECT file.id, file.name, file.media_type, file.size_bytes, file.uploaded_at,
                       person.name AS uploaded_by
                FROM platform.file LEFT JOIN organization.person ON person.id = file.uploaded_by
                WHERE file.account_id = ? ORDER BY file.id DESC LIMIT 200""")
                .param(accountId)
                .query((row, number) -> new Document(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getString("uploaded_by")))
                .list();
    }

    /** @throws NotFound when the account may not be seen */
    @Transactional
    public Change<StoredFile> add(long accountId, String name, InputStream content) throws IOException {
        if (!isOpen(accountId)) {
            throw new NotFound();
        }
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Change.refused("file", "account.document.tooLarge", MOST_BYTES >> 20);
        }
        if (bytes.length == 0) {
            return Change.refused("file", "account.document.empty");
        }
        String plainName = plainName(name);
        Optional<DocumentKind> kind = DocumentKind.of(plainName, bytes);
        if (kind.isEmpty()) {
            return Change.refused("file", "account.document.kind");
        }
        StoredFile file = files.store(plainName, kind.get().mediaType(), new ByteArrayInputStream(bytes), accountId);
        audit.recordOfAccount(accountId, "create", "document", file.id(), null, view(file));
        timeline.add(accountId, time.now(), "document", "account.timeline.documentAdded", List.of(plainName));
        return new Change.Done<>(file);
    }

    private boolean isOpen(long accountId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account.account WHERE id = ? AND merged_into IS NULL)")
                .param(accountId)
                .query(Boolean.class)
                .single();
    }

    /** Without folders, and without characters that could mean something to whoever stores it. */
    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    /** @throws NotFound when it is not there or belongs to another account */
    @Transactional(readOnly = true)
    public StoredFile getDocument(long accountId, long id) {
        boolean belongs = jdbc.sql("SELECT EXISTS (SELECT FROM platform.file WHERE id = ? AND account_id = ?)")
                .params(id, accountId)
                .query(Boolean.class)
                .single();
        if (!belongs) {
            throw new NotFound();
        }
        return files.getFile(id);
    }

    /** A document that is about to be handed out, which the trail keeps. */
    @Transactional
    public StoredFile handOut(long accountId, long id) {
        StoredFile file = getDocument(accountId, id);
        audit.recordOfAccount(accountId, "download", "document", id, null, view(file));
        return file;
    }

    @Transactional
    public void delete(long accountId, long id) {
        StoredFile file = getDocument(accountId, id);
        files.delete(id);
        audit.recordOfAccount(accountId, "delete", "document", id, view(file), null);
        timeline.add(accountId, time.now(), "document", "account.timeline.documentDeleted", List.of(file.name()));
    }

    private static Map<String, Object> view(StoredFile file) {
        return Map.of("name", file.name(), "sizeBytes", file.sizeBytes(), "sha256", Files.hex(file.sha256()));
    }
}
