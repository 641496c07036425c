package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uploads and bad rows hold personal data and much space: they go some weeks after the end. The import itself stays. */
@Component
class ImportCleaning {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(ImportCleaning.class);

    private final JdbcClient jdbc;
    private final BusinessTime time;

    ImportCleaning(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional
    public void clean() {
        Timestamp limit = Timestamp.from(time.now().minus(KEPT));
        List<Long> old = jdbc.sql("""
                SELECT id FROM platform.import
                WHERE file_id IS NOT NULL AND state NOT IN ('queued', 'checking', 'running')
                  AND coalesce(finished_at, created_at) < ?""").param(limit).query(Long.class).list();
        for (long id : old) {
            jdbc.sql("DELETE FROM platform.import_problem WHERE import_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("DELETE FROM platform.file WHERE id = (SELECT file_id FROM platform.import WHERE id = ?)")
                    .param(id)
                    .update();
        }
        int drafts = jdbc.sql("DELETE FROM platform.import WHERE state = 'draft' AND created_at < ?")
                .param(limit)
                .update();
        LOG.info("Uploads of {} imports deleted, {} drafts among them", old.size(), drafts);
    }
}
