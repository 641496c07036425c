package dev.shipkeep.insight.cockpit;

import dev.shipkeep.grading.GradeNews;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the data is at. */
@Component
class DataVersionReader {

    /** Of an archive, which ended long ago, the cockpit shows the days up to the one that it is graded by. */
    private static final int ARCHIVE_AFTER_DAYS = 60;

    private final JdbcClient jdbc;
    private final GradeNews grades;

    DataVersionReader(JdbcClient jdbc, GradeNews grades) {
        this.jdbc = jdbc;
        this.grades = grades;
    }

    /** Days after today are somebody's wrong clock and would move the whole cockpit. */
    @Transactional(readOnly = true)
    public DataVersion read(LocalDate today) {
        long keyParcels = grades.keyAccountParcels();
        return jdbc.sql("""
                SELECT (SELECT max(day) FROM waybill.unit_day
                        WHERE day <= coalesce((SELECT as_of FROM grading.run WHERE current AND as_of < ?), ?)) AS last_day,
                       (SELECT coalesce(max(id), 0) FROM grading.run WHERE current) AS run_id,
                       (SELECT coalesce(max(id), 0) FROM platform.import WHERE state = 'done') AS import_id""")
                .param(today.minusDays(ARCHIVE_AFTER_DAYS))
                .param(today)
                .query((row, number) -> new DataVersion(
                        row.getObject("last_day", LocalDate.class),
                        row.getLong("run_id"),
                        row.getLong("import_id"),
                        keyParcels))
                .single();
    }
}
