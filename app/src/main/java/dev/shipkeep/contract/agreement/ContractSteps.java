package dev.shipkeep.contract.agreement;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.approval.ApprovalSubject;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a contract: submitted, approved or returned, signed, in force, ended. */
@Component
@Transactional
public class ContractSteps {

    public static final String KIND = "contract";

    private static final int CITY_DAYS = 30;
    private static final int PROVINCE_DAYS = 60;

    private final JdbcClient jdbc;
    private final ContractParts parts;
    private final Readiness readiness;
    private final ContractLog log;
    private final Approvals approvals;
    private final BusinessTime time;
    private final ContractNews news;

    ContractSteps(
            JdbcClient jdbc,
            ContractParts parts,
            Readiness readiness,
            ContractLog log,
            Approvals approvals,
            BusinessTime time,
            ContractNews news) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.readiness = readiness;
        this.log = log;
        this.approvals = approvals;
        this.time = time;
        this.news = news;
    }

    /** Asks for approval; refused without a price and where somebody is covered twice. */
    public Change<Contract> submit(long id) {
        Contract draft = log.lock(id);
        if (!draft.isDraft()) {
            return Change.refused("state", "contract.notDraft");
        }
        List<FieldProblem> problems = readiness.problems(draft, false);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Contract waiting = move(draft, ContractState.IN_APPROVAL, "");
        String title = draft.name() + " " + draft.title() + " · " + draft.payerName();
        approvals.request(new ApprovalSubject(KIND, id, title, "/contracts/" + id, draft.payerId()), levelOf(draft));
        return new Change.Done<>(waiting);
    }

    /** The longer somebody may owe us money, the higher it is decided. */
    static ApprovalLevel levelOf(Contract contract) {
        ContractTerms terms = contract.terms();
        boolean lowest = terms.selection() == PriceBook.Selection.LOWEST;
        if (terms.creditDays() <= CITY_DAYS && !lowest) {
            return ApprovalLevel.CITY;
        }
        return terms.creditDays() <= PROVINCE_DAYS ? ApprovalLevel.PROVINCE : ApprovalLevel.HEADQUARTERS;
    }

    /** Takes the request back; the contract is a draft again. */
    public Change<Contract> withdraw(long id) {
        Contract waiting = log.lock(id);
        if (waiting.state() != ContractState.IN_APPROVAL) {
            return Change.refused("state", "contract.notWaiting");
        }
        approvals.withdraw(KIND, id);
        return new Change.Done<>(move(waiting, ContractState.DRAFT, ""));
    }

    void decided(long id, boolean granted, String comment) {
        Contract waiting = log.lock(id);
        if (waiting.state() == ContractState.IN_APPROVAL) {
            move(waiting, granted ? ContractState.APPROVED : ContractState.DRAFT, comment);
            log.tell(
                    waiting,
                    granted ? "contract.timeline.approved" : "contract.timeline.returned",
                    waiting.days().from());
        }
    }

    /** Signed by both sides, with the scan. */
    public Change<Contract> sign(long id, long scanFileId, @Nullable LocalDate signedOn) {
        Contract approved = log.lock(id);
        if (approved.state() != ContractState.APPROVED) {
            return Change.refused("state", "contract.notApproved");
        }
        if (signedOn == null || signedOn.isAfter(time.today())) {
            return Change.refused("signedOn", "contract.signedOn.wrong");
        }
        jdbc.sql("UPDATE contract.contract SET scan_file_id = ?, signed_on = ? WHERE id = ?")
                .params(scanFileId, signedOn, id)
                .update();
        Contract signed = move(approved, ContractState.SIGNED, "");
        log.tell(signed, "contract.timeline.signed", signedOn);
        return new Change.Done<>(signed);
    }

    /** Brings it into force on its days; the version before it ends the day before. */
    public Change<Contract> activate(long id) {
        Contract signed = log.lock(id);
        if (signed.state() != ContractState.SIGNED) {
            return Change.refused("state", "contract.notSigned");
        }
        // One at a time, so that two contracts cannot each find the other not yet there.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('contract.activation'))::text")
                .query(String.class)
                .single();
        List<FieldProblem> problems = readiness.problems(signed, true);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Long before = signed.followsId();
        if (before != null && !makeRoom(log.lock(before), signed)) {
            return Change.refused("state", "contract.ready.noRoom");
        }
        parts.bringIntoForce(id);
        jdbc.sql("""
                UPDATE contract.contract SET state = 'ACTIVE', activated_by_name = ?, activated_at = ?, comment = ''
                WHERE id = ?""")
                .params(Acting.get().name(), Timestamp.from(time.now()), id)
                .update();
        Contract active = log.lock(id);
        log.record(active, "activate", signed, active);
        log.tell(active, "contract.timeline.active", active.days().from());
        news.tell(active, active.days().from(), null);
        return new Change.Done<>(active);
    }

    /** A contract that was signed before Shipkeep was there comes into force without asking; only the system takes one over. */
    public Change<Contract> takeOver(long id) {
        if (Acting.get().id() != SignedIn.SYSTEM.id()) {
            throw new NotAllowed();
        }
        Contract draft = log.lock(id);
        jdbc.sql("UPDATE contract.contract SET state = 'SIGNED', signed_on = ? WHERE id = ?")
                .params(draft.days().from(), id)
                .update();
        return activate(id);
    }

    private boolean makeRoom(Contract before, Contract after) {
        LocalDate through = before.days().through();
        LocalDate lastDay = after.days().from().minusDays(1);
        if (through != null && !through.isAfter(lastDay)) {
            return true;
        }
        if (!Readiness.makesRoom(before, after.days())) {
            return false;
        }
        endAt(before, lastDay);
        return true;
    }

    private Contract endAt(Contract contract, LocalDate lastDay) {
        parts.end(contract.id(), lastDay);
        jdbc.sql("UPDATE contract.contract SET valid_through = ? WHERE id = ?")
                .params(lastDay, contract.id())
                .update();
        Contract ended = log.lock(contract.id());
        log.record(ended, "change", contract, ended);
        return ended;
    }

    /** Sets the last day of a contract in force: today or later, and never later than it was. */
    public Change<Contract> end(long id, @Nullable LocalDate lastDay) {
        Contract contract = log.lock(id);
        if (lastDay == null || !contract.isInForce() || !mayEnd(contract, lastDay)) {
            return Change.refused("lastDay", "contract.price.end.wrong");
        }
        Contract ended = endAt(contract, lastDay);
        log.tell(ended, "contract.timeline.ends", lastDay);
        news.tell(ended, lastDay.plusDays(1), contract.days().through());
        return new Change.Done<>(ended);
    }

    /** An account leaves the contract after a day. */
    public Change<Contract> endCover(long id, long accountId, @Nullable LocalDate lastDay) {
        Contract contract = log.lock(id);
        boolean soon = lastDay != null && !lastDay.isBefore(time.today());
        if (lastDay == null || !soon || !contract.isInForce() || parts.endCover(id, accountId, lastDay) == 0) {
            return Change.refused("coverLastDay", "contract.cover.end.wrong");
        }
        log.record(contract, "change", contract, contract);
        log.tell(contract, "contract.timeline.coverEnds", lastDay);
        news.tellOf(
                contract,
                List.of(accountId),
                lastDay.plusDays(1),
                contract.days().through());
        return new Change.Done<>(contract);
    }

    private boolean mayEnd(Contract contract, LocalDate lastDay) {
        LocalDate through = contract.days().through();
        return !lastDay.isBefore(time.today())
                && !lastDay.isBefore(contract.days().from())
                && (through == null || !lastDay.isAfter(through));
    }

    private Contract move(Contract before, ContractState state, String comment) {
        jdbc.sql("UPDATE contract.contract SET state = ?, comment = ? WHERE id = ?")
                .params(state.name(), comment, before.id())
                .update();
        Contract after = log.lock(before.id());
        log.record(after, "change", before, after);
        return after;
    }
}
