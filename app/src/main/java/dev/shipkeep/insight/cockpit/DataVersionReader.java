package dev.shipkeep.insight.cockpit;

import dev.shipkeep.grading.GradeNews;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the data is at. */
@Component
class DataVersionReader {

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
                SELECT (SELECT max(day) FROM waybill.unit_day WHERE day <= ?) AS last_day,
                       (SELECT coalesce(max(id), 0) FROM grading.run WHERE current) AS run_id,
                       (SELECT coalesce(max(id), 0) FROM platform.import WHERE state = 'done') AS import_id""")
                .param(today)
                .query((row, number) -> new DataVersion(
                        row.getObject("last_day", LocalDate.class),
                        row.getLong("run_id"),
                        row.getLong("import_id"),
                        keyParcels))
                .single();
    }
}
