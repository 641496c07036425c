package dev.shipkeep.receivable.credit;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.CreditHoldChanged;
import dev.shipkeep.receivable.credit.HoldEvent.Action;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stops credit and gives it again: by a person with a reason, and again by itself when what was owed is paid. */
@Component
public class CreditHolds {

    public static final int DISMISSED_DAYS = 14;

    private static final int LONGEST_REASON = 300;
    private static final int MOST_EVENTS = 50;

    private static final String SELECT = """
            SELECT payer_id, action, reason, ends_when_paid, again_from, overdue_fen, overdue_days, person_name, happened_at
            FROM receivable.credit_hold_event
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CreditUses uses;
    private final CreditRules rules;
    private final HoldTrail trail;
    private final ApplicationEventPublisher events;
    private final BusinessTime time;

    CreditHolds(
            JdbcClient jdbc,
            Accounts accounts,
            CreditUses uses,
            CreditRules rules,
            HoldTrail trail,
            ApplicationEventPublisher events,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.uses = uses;
        this.rules = rules;
        this.trail = trail;
        this.events = events;
        this.time = time;
    }

    /** History, newest first. */
    @Transactional(readOnly = true)
    public List<HoldEvent> listEvents(long payerId) {
        return jdbc.sql(SELECT + "WHERE payer_id = ? ORDER BY id DESC LIMIT ?")
                .param(payerId)
                .param(MOST_EVENTS)
                .query(HoldEvents::read)
                .list();
    }

    /** The hold that is in force. */
    @Transactional(readOnly = true)
    public Optional<HoldEvent> findHold(long payerId) {
        return jdbc.sql(SELECT + "WHERE payer_id = ? AND action <> 'DISMISSED' ORDER BY id DESC LIMIT 1")
                .param(payerId)
                .query(HoldEvents::read)
                .optional()
                .filter(event -> event.action() == Action.SET);
    }

    @Transactional
    public Change<Account> set(long payerId, String reason, boolean endsWhenPaid) {
        Account payer = accounts.getAccount(payerId);
        lock(payerId);
        if (findHold(payerId).isPresent()) {
            return Change.refused("reason", "receivable.hold.already");
        }
        if (isWrong(reason)) {
            return Change.refused("reason", "receivable.reason.wrong");
        }
        append(payer, Action.SET, reason.strip(), endsWhenPaid, null);
        return new Change.Done<>(payer);
    }

    @Transactional
    public Change<Account> release(long payerId, String reason) {
        Account payer = accounts.getAccount(payerId);
        lock(payerId);
        if (findHold(payerId).isEmpty()) {
            return Change.refused("reason", "receivable.hold.none");
        }
        if (isWrong(reason)) {
            return Change.refused("reason", "receivable.reason.wrong");
        }
        append(payer, Action.RELEASED, reason.strip(), false, null);
        return new Change.Done<>(payer);
    }

    /** The proposal is not followed; it comes again when its cause still holds in two weeks. */
    @Transactional
    public Change<Account> dismiss(long payerId, String reason) {
        Account payer = accounts.getAccount(payerId);
        lock(payerId);
        if (isWrong(reason)) {
            return Change.refused("reason", "receivable.reason.wrong");
        }
        append(payer, Action.DISMISSED, reason.strip(), false, time.today().plusDays(DISMISSED_DAYS));
        return new Change.Done<>(payer);
    }

    /** Gives credit again when the rule finds no cause any more. Called when money has come in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseIfPaid(long payerId) {
        Optional<HoldEvent> hold = findHold(payerId).filter(HoldEvent::endsWhenPaid);
        if (hold.isEmpty()) {
            return;
        }
        Account payer = accounts.getAccount(payerId);
        if (rules.get().hold().judge(uses.of(payer).standing()).isEmpty()) {
            append(payer, Action.PAID, hold.get().reason(), false, null);
        }
    }

    private void append(
            Account payer, Action action, String reason, boolean endsWhenPaid, @Nullable LocalDate againFrom) {
        CreditUse use = uses.of(payer);
        jdbc.sql("""
                INSERT INTO receivable.credit_hold_event
                    (payer_id, action, reason, ends_when_paid, again_from, overdue_fen, overdue_days, person_name,
                     happened_at)
                VALUES (:payer, :action, :reason, :ends, :again, :overdue, :days, :person, :now)""")
                .param("payer", payer.id())
                .param("action", action.name())
                .param("reason", reason)
                .param("ends", endsWhenPaid)
                .param("again", againFrom, Types.DATE)
                .param("overdue", use.owed().ageing().overdueFen())
                .param("days", use.owed().overdueDays(use.asOf()))
                .param("person", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .update();
        trail.write(payer.id(), action, reason);
        if (action != Action.DISMISSED) {
            events.publishEvent(new CreditHoldChanged(payer.id(), action == Action.SET, reason));
        }
    }

    private void lock(long payerId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('receivable.hold', ?))")
                .param(payerId)
                .query(row -> {});
    }

    private static boolean isWrong(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }
}
