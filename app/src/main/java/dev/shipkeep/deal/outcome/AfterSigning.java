package dev.shipkeep.deal.outcome;

import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealWon;
import dev.shipkeep.organization.WorkingDays;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a deal is won: keeps what was promised, and plans the visits of the ninety days after it by the customer's class. */
@Component
class AfterSigning {

    private final JdbcClient jdbc;
    private final BusinessTime time;
    private final WorkingDays workingDays;

    AfterSigning(JdbcClient jdbc, BusinessTime time, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.time = time;
    }

    /** A deal that is won again after going back keeps its first promise and its plan. */
    @EventListener
    @Transactional
    void on(DealWon event) {
        Deal deal = event.deal();
        LocalDate wonOn = BusinessTime.dayOf(Objects.requireNonNull(deal.wonAt()));
        int kept = jdbc.sql("""
                INSERT INTO deal.promise (deal_id, won_on, parcels, revenue_fen, margin_fen, on_time_basis_points)
                SELECT deal.id, :wonOn, coalesce(issued.parcels, deal.parcels),
                       coalesce(issued.revenue_fen, deal.revenue_fen), coalesce(issued.margin_fen, deal.margin_fen),
                       issued.on_time_basis_points
                FROM deal.deal LEFT JOIN LATERAL (
                    SELECT proposal.parcels, proposal.revenue_fen, proposal.margin_fen, proposal.on_time_basis_points
                    FROM deal.proposal WHERE proposal.deal_id = deal.id AND issued_at IS NOT NULL
                    ORDER BY issued_at DESC, proposal.id DESC LIMIT 1) issued ON true
                WHERE deal.id = :deal ON CONFLICT (deal_id) DO NOTHING""").param("wonOn", wonOn).param("deal", deal.id()).update();
        if (kept > 0) {
            plan(deal, wonOn);
        }
    }

    private record Step(int day, String way, String topics) {}

    /**
     * A visit whose day is off moves to the next day that is worked. Visits whose day has passed when the deal gets here
     * from elsewhere are not asked for any more.
     */
    private void plan(Deal deal, LocalDate wonOn) {
        WorkingCalendar calendar = workingDays.calendar();
        for (Step step : listSteps(deal.accountId())) {
            LocalDate day = wonOn.plusDays(step.day());
            LocalDate worked = calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
            if (!worked.isBefore(time.today())) {
                jdbc.sql("""
                        INSERT INTO deal.visit (deal_id, way, planned_on, topics, person_id, person_name)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                        .params(
                                deal.id(),
                                step.way(),
                                worked,
                                step.topics(),
                                deal.owner().id(),
                                deal.owner().name())
                        .update();
            }
        }
    }

    private List<Step> listSteps(long accountId) {
        boolean chinese = Acting.get().locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return jdbc.sql("""
                SELECT day, way, CASE WHEN :chinese THEN topics_zh ELSE topics_en END AS topics
                FROM deal.follow_up_step
                WHERE class = (SELECT CASE WHEN EXISTS (SELECT FROM deal.follow_up_step of_class
                        WHERE of_class.class = lower(abc)) THEN lower(abc) ELSE '*' END
                    FROM account.account WHERE account.id = :account)
                ORDER BY day""")
                .param("chinese", chinese)
                .param("account", accountId)
                .query(Step.class)
                .list();
    }
}
