package dev.shipkeep.platform.file;

import dev.shipkeep.platform.access.Acting;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps uploaded files in the database, a megabyte at a time. */
@Component
public class Files {

    static final int CHUNK_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Files(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Stores a stream as a file of the acting person, or of an account when one is given. */
    @Transactional
    public StoredFile store(String name, String mediaType, InputStream content, @Nullable Long accountId)
            throws IOException {
        long id = jdbc.sql("""
                INSERT INTO platform.file (name, media_type, size_bytes, sha256, uploaded_by, account_id)
                VALUES (?, ?, 0, ''::bytea, ?, ?) RETURNING id""")
                .param(name)
                .param(mediaType)
                .param(Acting.get().id())
                .param(accountId)
                .query(Long.class)
                .single();
        MessageDigest digest = sha256();
        long size = storeChunks(id, content, digest);
        jdbc.sql("UPDATE platform.file SET size_bytes = ?, sha256 = ? WHERE id = ?")
                .params(size, digest.digest(), id)
                .update();
        return getFile(id);
    }

    private long storeChunks(long id, InputStream content, MessageDigest digest) throws IOException {
        long size = 0;
        int number = 0;
        for (byte[] chunk = content.readNBytes(CHUNK_BYTES);
                chunk.length > 0;
                chunk = content.readNBytes(CHUNK_BYTES)) {
            digest.update(chunk);
            size += chunk.length;
            jdbc.sql("INSERT INTO platform.file_chunk (file_id, number, bytes) VALUES (?, ?, ?)")
                    .params(id, number++, chunk)
                    .update();
        }
        return size;
    }

    @Transactional(readOnly = true)
    public StoredFile getFile(long id) {
        return findFile(id).orElseThrow(() -> new IllegalStateException("file " + id + " is not there"));
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> findFile(long id) {
        return jdbc.sql("""
                SELECT id, name, media_type, size_bytes, sha256, uploaded_at
                FROM platform.file WHERE id = ?""")
                .param(id)
                .query((row, number) -> new StoredFile(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getBytes("sha256"),
                        row.getTimestamp("uploaded_at").toInstant()))
                .optional();
    }

    /** The content from the start; each chunk is read when it is needed, in a transaction of its own if there is none. */
    public InputStream open(long id) {
        return new ChunkStream(number -> Objects.requireNonNull(transaction.execute(status -> findChunk(id, number))));
    }

    private Optional<byte[]> findChunk(long id, int number) {
        return jdbc.sql("SELECT bytes FROM platform.file_chunk WHERE file_id = ? AND number = ?")
                .params(id, number)
                .query(byte[].class)
                .optional();
    }

    @Transactional
    public void delete(long id) {
        jdbc.sql("DELETE FROM platform.file WHERE id = ?").param(id).update();
    }

    public static String hex(byte[] sha256) {
        return HexFormat.of().formatHex(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
