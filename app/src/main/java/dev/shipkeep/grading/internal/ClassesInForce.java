package dev.shipkeep.grading.internal;

import dev.shipkeep.grading.GradeAspect;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The classes that the current run gave, with what was set by hand. */
@Component
class ClassesInForce {

    private static final int FETCH_ROWS = 5000;

    private static final String SELECT_CLASSES = """
            SELECT result.account_id, coalesce(set_key_account, key_cause <> 'NO') AS key_account,
                   coalesce(set_abc, abc) AS abc, coalesce(set_tier, tier) AS tier
            FROM grading.run JOIN grading.result ON result.run_id = run.id
            WHERE run.current AND EXISTS (
                SELECT FROM grading.result known WHERE known.run_id = run.id AND known.first_day IS NOT NULL)""";

    /** The classes of one account that are news when they change. */
    record Classes(String keyAccount, String abc, String tier) {
        String classOf(GradeAspect aspect) {
            return switch (aspect) {
                case KEY_ACCOUNT -> keyAccount;
                case ABC -> abc;
                case TIER -> tier;
                case FREQUENCY, AMOUNT, MOMENTUM -> throw new IllegalArgumentException(aspect + " is not kept here");
            };
        }
    }

    private final JdbcClient jdbc;

    ClassesInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two runs that end at once publish one after the other, so that each compares with the one before it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('grading.publication'))")
                .query((row, number) -> number)
                .list();
    }

    /** Empty before the first run that knew any parcel: accounts that come in before their parcels are no news. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, Classes> read() {
        Map<Long, Classes> classes = new HashMap<>();
        jdbc.sql(SELECT_CLASSES).withFetchSize(FETCH_ROWS).query(row -> {
            classes.put(
                    row.getLong("account_id"),
                    new Classes(
                            GradedAccount.yesOrNo(row.getBoolean("key_account")),
                            row.getString("abc").intern(),
                            row.getString("tier").intern()));
        });
        return classes;
    }
}
