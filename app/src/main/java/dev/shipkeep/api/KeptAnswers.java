package dev.shipkeep.api;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to writes of the last days, by person and idempotency key. All in the running transaction. */
@Component
class KeptAnswers {

    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final BusinessTime time;

    KeptAnswers(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Keeps others with the same key out until the transaction ends; false when one is in already. */
    boolean tryLock(String key) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 20261121))")
                .param(Acting.get().id() + " " + key)
                .query(Boolean.class)
                .single();
    }

    Optional<KeptAnswer> find(String key) {
        return jdbc.sql("""
                SELECT request_hash, status, body, media_type, location, etag, created_at
                FROM platform.idempotent_answer WHERE person_id = ? AND key = ?""")
                .params(Acting.get().id(), key)
                .query((row, number) -> new KeptAnswer(
                        row.getBytes("request_hash"),
                        row.getObject("status", Integer.class),
                        Objects.requireNonNullElse(row.getBytes("body"), new byte[0]),
                        row.getString("media_type"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    /** Says that a request is being worked on. */
    void begin(String key, byte[] fingerprint) {
        jdbc.sql("""
                INSERT INTO platform.idempotent_answer (person_id, key, request_hash, created_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (person_id, key) DO UPDATE
                SET request_hash = excluded.request_hash, created_at = excluded.created_at, status = NULL""")
                .params(Acting.get().id(), key, fingerprint, Timestamp.from(time.now()))
                .update();
    }

    void keep(String key, KeptAnswer answer) {
        jdbc.sql("""
                INSERT INTO platform.idempotent_answer
                    (person_id, key, request_hash, status, body, media_type, location, etag, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (person_id, key) DO UPDATE SET status = excluded.status, body = excluded.body,
                    media_type = excluded.media_type, location = excluded.location, etag = excluded.etag""")
                .param(Acting.get().id())
                .param(key)
                .param(answer.fingerprint())
                .param(answer.status())
                .param(answer.body())
                .param(answer.mediaType())
                .param(answer.location())
                .param(answer.etag())
                .param(Timestamp.from(answer.createdAt()))
                .update();
    }

    void forget(String key) {
        jdbc.sql("DELETE FROM platform.idempotent_answer WHERE person_id = ? AND key = ?")
                .params(Acting.get().id(), key)
                .update();
    }

    /** Everybody's old ones; for the system. */
    int forgetOld() {
        return jdbc.sql("DELETE FROM platform.idempotent_answer WHERE created_at < ?")
                .param(Timestamp.from(time.now().minus(KEPT)))
                .update();
    }
}
