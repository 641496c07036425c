package dev.shipkeep.account;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the people at an account were last met, for every module that knows of a meeting. */
@Component
public class ContactMeetings {

    private final JdbcClient jdbc;

    ContactMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes a meeting in the running transaction. Contacts of other accounts and those met later already stay as they
     * are; the caller keeps trail and time-line.
     *
     * @param byPersonId who of ours met them; 0 for the system
     * @return how many contacts have a later day now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int met(long accountId, Collection<Long> contactIds, LocalDate day, long byPersonId) {
        return jdbc.sql("""
                UPDATE account.contact SET last_met_on = ?, last_met_by = nullif(?, 0)
                WHERE account_id = ? AND id = ANY (?) AND coalesce(last_met_on, '-infinity') < ?""")
                .params(day, byPersonId, accountId, contactIds.toArray(Long[]::new), day)
                .update();
    }
}
