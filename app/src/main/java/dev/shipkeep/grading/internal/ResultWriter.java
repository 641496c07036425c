package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.grading.Criteria;
import dev.shipkeep.core.grading.Grade;
import dev.shipkeep.core.grading.GroupShares;
import dev.shipkeep.core.grading.TierScore;
import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.platform.database.QueryPlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the results of a run by COPY into a table of the transaction's own and from there in one statement, since COPY
 * does not go into a table with row-level security.
 */
@Component
class ResultWriter {

    private static final String COLUMNS = "run_id, account_id, " + ResultColumns.ALL;
    private static final String CREATE_STAGE = "CREATE TEMPORARY TABLE graded (LIKE grading.result) ON COMMIT DROP";
    private static final String COPY = "COPY graded (" + COLUMNS + ") FROM STDIN";
    private static final String INSERT =
            "INSERT INTO grading.result (" + COLUMNS + ") SELECT " + COLUMNS + " FROM graded";
    private static final int FLUSH_CHARACTERS = 1 << 16;

    private final JdbcTemplate jdbc;
    private final QueryPlans plans;

    ResultWriter(DataSource dataSource, QueryPlans plans) {
        this.plans = plans;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long runId, List<GradedAccount> results) {
        plans.planForValues();
        jdbc.execute(CREATE_STAGE);
        jdbc.execute((Connection connection) -> {
            copy(connection, runId, results);
            return results.size();
        });
        jdbc.execute(INSERT);
    }

    private static void copy(Connection connection, long runId, List<GradedAccount> results) throws SQLException {
        try (PGCopyOutputStream out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY)) {
            CopyLine line = new CopyLine();
            for (GradedAccount result : results) {
                line.start(runId, result.accountId());
                addFigures(line, result.figures());
                addGrade(line, result);
                line.end();
                if (line.length() > FLUSH_CHARACTERS) {
                    out.write(line.take().getBytes(StandardCharsets.UTF_8));
                }
            }
            out.write(line.take().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The results of run " + runId + " could not be written", e);
        }
    }

    private static void addFigures(CopyLine line, AccountFigures figures) {
        DayFacts window = figures.window();
        line.add(window.parcels()).add(window.revenueFen());
        line.add(window.costedParcels()).add(window.costedRevenueFen()).add(window.costFen());
        line.add(window.weighedParcels()).add(window.weightGrams());
        line.add(window.delivered()).add(window.onTime()).add(window.late());
        line.add(window.lost()).add(window.damaged()).add(window.returned());
        line.add(figures.previous().parcels()).add(figures.previous().revenueFen());
        line.add(figures.recent().parcels()).add(figures.preceding().parcels());
        line.add(figures.recentLastYear().parcels());
        line.add(figures.firstDay()).add(figures.lastDay());
    }

    private static void addGrade(CopyLine line, GradedAccount result) {
        Grade grade = result.grade();
        GroupShares shares = grade.groupShares();
        TierScore score = grade.tierScore();
        Criteria criteria = grade.criteria();
        line.add(grade.rank()).add(grade.count());
        line.add(grade.shareBasisPoints()).add(grade.cumulativeBasisPoints());
        line.add(shares.revenue())
                .add(shares.revenueAhead())
                .add(shares.profit())
                .add(shares.effort());
        line.add(result.changeBasisPoints());
        line.add(result.figures().activeWeeks()).add(result.figures().activeDays());
        line.add(score.value()).add(score.loyalty()).add(score.effort()).add(score.total());
        line.add(criteria.profitShare()).add(criteria.goals()).add(criteria.loss());
        line.add(criteria.relationship())
                .add(criteria.potential())
                .add(criteria.effort())
                .add(criteria.total());
        line.add(result.figures().namedKey()).add(result.set().keyAccount());
        line.add(grade.currency()).add(grade.keyCause()).add(grade.abc()).add(grade.tier());
        line.add(grade.frequencyClass()).add(grade.amountClass()).add(grade.momentum());
        line.add(result.set().abc()).add(result.set().tier());
    }

    /** Rows in PostgreSQL's text format. Nothing needs escaping: numbers, days, names of constants, currency codes. */
    private static final class CopyLine {
        private final StringBuilder text = new StringBuilder(FLUSH_CHARACTERS + 1024);

        void start(long runId, long accountId) {
            text.append(runId).append('\t').append(accountId);
        }

        CopyLine add(long number) {
            text.append('\t').append(number);
            return this;
        }

        CopyLine add(@Nullable Object value) {
            text.append('\t');
            if (value == null) {
                text.append("\\N");
            } else {
                text.append(value);
            }
            return this;
        }

        void end() {
            text.append('\n');
        }

        int length() {
            return text.length();
        }

        String take() {
            String taken = text.toString();
            text.setLength(0);
            return taken;
        }
    }
}
