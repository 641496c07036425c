package dev.shipkeep.approval;

import dev.shipkeep.approval.RequestRepository.Decision;
import dev.shipkeep.approval.RequestRepository.WaitingStep;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for approval. A request rises level by level from the account's area; a level with nobody who may decide is
 * passed over, and where the last level needed is passed over, the next higher one decides. Nobody decides on the own request.
 */
@Component
public class Approvals {

    public static final int LONGEST_COMMENT = 1_000;

    private static final int LISTED = 200;
    private static final int HISTORY = 50;

    private final RequestRepository requests;
    private final Approvers approvers;
    private final ApprovalLog log;
    private final Lines lines;
    private final ApplicationEventPublisher events;
    private final BusinessTime time;

    Approvals(
            RequestRepository requests,
            Approvers approvers,
            ApprovalLog log,
            Lines lines,
            ApplicationEventPublisher events,
            BusinessTime time) {
        this.requests = requests;
        this.approvers = approvers;
        this.log = log;
        this.lines = lines;
        this.events = events;
        this.time = time;
    }

    /** Asks for approval in the name of the acting person; for a subject that already waits, the request that it waits in. */
    @Transactional
    public Approval request(ApprovalSubject subject, ApprovalLevel upTo) {
        Optional<Approval> open = requests.findOpen(subject.kind(), subject.id());
        if (open.isPresent()) {
            return open.get();
        }
        SignedIn person = Acting.get();
        List<Long> line = lines.of(subject.accountId());
        long id = requests.add(subject, line, upTo, person.id(), person.name(), time.now());
        rise(id, line, person.id(), List.of(ApprovalLevel.values()));
        Approval approval = getApproval(id);
        log.requested(approval);
        return approval;
    }

    /** Opens the step of the first of these levels that has somebody to decide; at the top it waits for whoever will come. */
    private void rise(long id, List<Long> line, long requesterId, List<ApprovalLevel> levels) {
        for (ApprovalLevel level : levels) {
            Optional<Long> unit = approvers.findUnit(line, level, requesterId);
            if (unit.isPresent() || level == ApprovalLevel.HEADQUARTERS) {
                requests.addStep(id, level, unit.orElse(line.getFirst()), ApprovalState.OPEN);
                return;
            }
            requests.addStep(id, level, approvers.findUnit(line, level).orElse(null), ApprovalState.PASSED_OVER);
        }
    }

    /**
     * Decides on the waiting step.
     *
     * @param stepNumber the step that the person saw; refused when another one waits by now
     * @param comment must say why when the request is returned
     */
    @Transactional
    public Change<Approval> decide(long id, int stepNumber, boolean granted, String comment) {
        Approval approval = requests.lock(id).orElseThrow(NotFound::new);
        WaitingStep step = requests.findWaitingStep(id)
                .filter(waiting -> waiting.number() == stepNumber)
                .orElse(null);
        if (step == null) {
            return Change.refused("decision", "approval.outdated");
        }
        SignedIn person = Acting.get();
        if (approval.requesterId() == person.id()) {
            return Change.refused("decision", "approval.own");
        }
        if (!approvers.mayDecideFor(step.unitId(), time.today())) {
            throw new NotAllowed();
        }
        if (!granted && comment.isBlank() || comment.length() > LONGEST_COMMENT) {
            return Change.refused("comment", "approval.comment.wrong", LONGEST_COMMENT);
        }
        String inPlaceOf = approvers
                .findGiver(step.unitId(), person.id(), person.may(Permission.APPROVE), time.today())
                .orElse(null);
        ApprovalState state = granted ? ApprovalState.GRANTED : ApprovalState.RETURNED;
        requests.decide(
                step.id(), new Decision(state, person.id(), person.name(), inPlaceOf, time.now(), comment.strip()));
        proceed(approval, step.level(), state, comment.strip());
        Approval decided = getApproval(id);
        log.decided(decided, step.level(), granted, comment.strip());
        return new Change.Done<>(decided);
    }

    private void proceed(Approval approval, ApprovalLevel level, ApprovalState state, String comment) {
        boolean granted = state == ApprovalState.GRANTED;
        if (granted && level.compareTo(approval.upTo()) < 0) {
            List<ApprovalLevel> above = Arrays.stream(ApprovalLevel.values())
                    .filter(higher -> higher.compareTo(level) > 0)
                    .toList();
            rise(approval.id(), requests.line(approval.id()), approval.requesterId(), above);
            return;
        }
        requests.end(approval.id(), state, time.now());
        events.publishEvent(new ApprovalDecided(approval.kind(), approval.subjectId(), granted, comment));
    }

    /** Takes the open request of a subject back; nothing happens where none is open. */
    @Transactional
    public void withdraw(String kind, long subjectId) {
        requests.findOpen(kind, subjectId)
                .flatMap(open -> requests.lock(open.id()))
                .filter(Approval::isOpen)
                .ifPresent(open -> {
                    SignedIn person = Acting.get();
                    requests.findWaitingStep(open.id())
                            .ifPresent(step -> requests.decide(
                                    step.id(),
                                    new Decision(
                                            ApprovalState.WITHDRAWN,
                                            person.id(),
                                            person.name(),
                                            null,
                                            time.now(),
                                            "")));
                    requests.end(open.id(), ApprovalState.WITHDRAWN, time.now());
                    log.withdrawn(open);
                });
    }

    /** @throws NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public Approval getApproval(long id) {
        return requests.find(id).orElseThrow(NotFound::new);
    }

    /** What waits for the acting person, the oldest first. */
    @Transactional(readOnly = true)
    public List<Approval> listWaiting() {
        return requests.listWaitingFor(Acting.get().id(), time.today(), LISTED);
    }

    /** What the acting person asked for, newest first. */
    @Transactional(readOnly = true)
    public List<Approval> listRequested(long before, int limit) {
        return requests.listRequestedBy(Acting.get().id(), before, Math.clamp(limit, 1, LISTED));
    }

    /** What the acting person decided on, newest first. */
    @Transactional(readOnly = true)
    public List<Approval> listDecided(long before, int limit) {
        return requests.listDecidedBy(Acting.get().id(), before, Math.clamp(limit, 1, LISTED));
    }

    /** All requests about a subject, newest first. */
    @Transactional(readOnly = true)
    public List<Approval> listHistory(String kind, long subjectId) {
        return requests.listOf(kind, subjectId, HISTORY);
    }

    /** Whether the acting person may decide on the step that waits. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Approval approval) {
        return approval.requesterId() != Acting.get().id()
                && requests.findWaitingStep(approval.id())
                        .filter(step -> approvers.mayDecideFor(step.unitId(), time.today()))
                        .isPresent();
    }

    /** Whose decision is waited for; empty when nobody's is, or nobody is there who may decide. */
    @Transactional(readOnly = true)
    public List<String> listAwaited(Approval approval) {
        return requests.findWaitingStep(approval.id())
                .map(step -> approvers.listNames(step.unitId(), approval.requesterId()))
                .orElse(List.of());
    }
}
