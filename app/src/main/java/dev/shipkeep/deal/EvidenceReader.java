package dev.shipkeep.deal;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for evidence in the records of whoever keeps them. */
@Component
class EvidenceReader {

    private static final String FIND = """
            SELECT
                EXISTS (SELECT FROM account.contact WHERE account_id = :account AND active) AS contact_known,
                EXISTS (SELECT FROM deal.visit WHERE deal_id = :deal AND way IN ('TO_CUSTOMER', 'TO_US')) AS visit_planned,
                EXISTS (SELECT FROM deal.visit WHERE deal_id = :deal AND done_at IS NOT NULL
                    AND way IN ('TO_CUSTOMER', 'TO_US')) AS visit_done,
                EXISTS (SELECT FROM account.contact
                    WHERE account_id = :account AND active AND role = 'decides') AS decider_known,
                EXISTS (SELECT FROM deal.need WHERE deal_id = :deal) AS need_recorded,
                EXISTS (SELECT FROM quote.quote WHERE account_id = :account AND made_at >= :began
                    AND state IN ('APPROVED', 'SENT', 'ACCEPTED')) AS quote_approved,
                EXISTS (SELECT FROM deal.visit JOIN account.contact ON contact.id = contact_id
                    WHERE deal_id = :deal AND done_at IS NOT NULL AND role = 'decides'
                        AND way IN ('TO_CUSTOMER', 'TO_US')) AS decider_met,
                EXISTS (SELECT FROM deal.proposal WHERE deal_id = :deal AND issued_at IS NOT NULL) AS proposal_issued,
                NOT EXISTS (SELECT FROM deal.objection WHERE deal_id = :deal AND answer = '') AS objections_answered,
                EXISTS (SELECT FROM deal.trial WHERE deal_id = :deal AND passed) AS trial_passed,
                EXISTS (SELECT FROM deal.promise WHERE deal_id = :deal AND won_on <= :today - 90) AS evaluation_due,
                EXISTS (SELECT FROM waybill.account_day WHERE account_id = :account AND day >= :beganOn) AS parcels_sent,
                EXISTS (SELECT FROM contract.cover WHERE account_id = :account AND in_force AND valid_from <= :today
                    AND coalesce(valid_through, 'infinity') >= :today) AS contract_in_force,
                EXISTS (SELECT FROM deal.visit WHERE deal_id = :deal AND done_at >= :since)
                    AND NOT EXISTS (SELECT FROM deal.visit WHERE deal_id = :deal AND done_at IS NULL) AS followed_up,
                EXISTS (SELECT FROM account.account WHERE id = :account AND credit_code IS NOT NULL
                    AND industry IS NOT NULL AND division_code IS NOT NULL
                    AND EXISTS (SELECT FROM account.contact WHERE account_id = :account AND active)) AS archive_complete""";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    EvidenceReader(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** What holds for a deal now, as far as whoever asks may see. */
    Set<Evidence> findHeld(Deal deal) {
        Set<Evidence> held = EnumSet.noneOf(Evidence.class);
        jdbc.sql(FIND)
                .param("account", deal.accountId())
                .param("deal", deal.id())
                .param("began", Timestamp.from(deal.madeAt()))
                .param("beganOn", BusinessTime.dayOf(deal.madeAt()))
                .param("since", Timestamp.from(deal.stepSince()))
                .param("today", time.today())
                .query(row -> {
                    for (Evidence evidence : EnumSet.complementOf(OF_ENTRY)) {
                        if (row.getBoolean(evidence.name())) {
                            held.add(evidence);
                        }
                    }
                });
        addOfEntry(deal.entry(), held);
        return held;
    }

    /** What the deal itself says. */
    private static final EnumSet<Evidence> OF_ENTRY =
            EnumSet.of(Evidence.VOLUME_KNOWN, Evidence.COMPETITOR_KNOWN, Evidence.NEXT_DECIDED);

    private void addOfEntry(DealEntry entry, Set<Evidence> held) {
        if (entry.parcels() > 0) {
            held.add(Evidence.VOLUME_KNOWN);
        }
        if (!entry.competitor().isEmpty()) {
            held.add(Evidence.COMPETITOR_KNOWN);
        }
        java.time.LocalDate next = entry.nextOn();
        if (!entry.nextAction().isEmpty() && next != null && !next.isBefore(time.today())) {
            held.add(Evidence.NEXT_DECIDED);
        }
    }
}
