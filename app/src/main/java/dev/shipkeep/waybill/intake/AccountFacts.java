package dev.shipkeep.waybill.intake;

import dev.shipkeep.waybill.DayMarks;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts of whole accounts: taken out of their units, put into them, counted anew. For holders of the facts' lock. */
@Component
class AccountFacts {

    private static final String ADD_TO_UNIT = SqlText.read("addUnitFacts.sql");
    private static final String COUNT = SqlText.read("countAccountFacts.sql");

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    private final JdbcClient jdbc;
    private final DayMarks marks;

    AccountFacts(JdbcClient jdbc, DayMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    void takeFromUnit(long accountId, long unitId, String currency) {
        addToUnit(accountId, unitId, currency, -1);
        jdbc.sql("""
                DELETE FROM waybill.unit_day fact USING waybill.account_day gone
                WHERE gone.account_id = ? AND fact.unit_id = ? AND fact.currency = ? AND fact.day = gone.day
                  AND fact.parcels = 0""").params(accountId, unitId, currency).update();
        jdbc.sql("""
                DELETE FROM waybill.unit_lane_month fact USING waybill.account_lane_month gone
                WHERE gone.account_id = ? AND fact.unit_id = ? AND fact.currency = ? AND fact.month = gone.month
                  AND fact.parcels = 0""").params(accountId, unitId, currency).update();
    }

    void giveToUnit(long accountId, long unitId, String currency) {
        addToUnit(accountId, unitId, currency, 1);
    }

    private void addToUnit(long accountId, long unitId, String currency, int sign) {
        jdbc.sql(ADD_TO_UNIT)
                .param("account", accountId)
                .param("unit", unitId)
                .param("currency", currency)
                .param("sign", sign)
                .update();
    }

    /** Takes the accounts' facts away, does the work, and counts them anew from the parcels that they have then. */
    void recountAround(List<Long> accountIds, Runnable work) {
        List<Place> before = listPlaces(accountIds);
        if (before.stream().map(Place::currency).distinct().count() > 1) {
            throw new IllegalStateException("parcels cannot go to an account in another currency: " + before);
        }
        before.forEach(place -> takeFromUnit(place.accountId(), place.unitId(), place.currency()));
        Long[] ids = accountIds.toArray(Long[]::new);
        marks.mark(accountIds, FIRST_DAY, LAST_DAY);
        jdbc.sql("DELETE FROM waybill.account_day WHERE account_id = ANY (?)")
                .param(ids)
                .update();
        jdbc.sql("DELETE FROM waybill.account_lane_month WHERE account_id = ANY (?)")
                .param(ids)
                .update();
        work.run();
        jdbc.sql(COUNT).param("accounts", ids).update();
        marks.mark(accountIds, FIRST_DAY, LAST_DAY);
        jdbc.sql("INSERT INTO waybill.series_mark (account_id) SELECT * FROM unnest(?::bigint[])")
                .param(ids)
                .update();
        before.forEach(place -> giveToUnit(place.accountId(), place.unitId(), place.currency()));
    }

    private List<Place> listPlaces(List<Long> accountIds) {
        return jdbc.sql("SELECT id AS account_id, unit_id, currency FROM account.account WHERE id = ANY (?)")
                .param(accountIds.toArray(Long[]::new))
                .query(Place.class)
                .list();
    }

    /** Under which unit and currency an account's facts are kept. */
    private record Place(long accountId, long unitId, String currency) {}
}
