package dev.shipkeep.deal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves deals: forwards on evidence, forwards without it for a reason by whoever may, back for a reason, out when lost, and
 * in again.
 */
@Component
public class DealWay {

    private final DealRepository deals;
    private final Steps steps;
    private final EvidenceReader evidence;
    private final DealLog log;
    private final ApplicationEventPublisher events;
    private final BusinessTime time;

    DealWay(
            DealRepository deals,
            Steps steps,
            EvidenceReader evidence,
            DealLog log,
            ApplicationEventPublisher events,
            BusinessTime time) {
        this.deals = deals;
        this.steps = steps;
        this.evidence = evidence;
        this.log = log;
        this.events = events;
        this.time = time;
    }

    /** What a step asks for, and whether the deal has it. */
    public record Asked(Evidence evidence, boolean held) {}

    /** What the step of a deal asks for before it is left, and the next one before it is entered. */
    @Transactional(readOnly = true)
    public List<Asked> listAsked(Deal deal) {
        Set<Evidence> held = evidence.findHeld(deal);
        return steps.listSteps().stream()
                .filter(step -> step.position() == deal.step() || step.position() == deal.step() + 1)
                .flatMap(step -> (step.position() == deal.step() ? step.exits() : step.entries()).stream())
                .distinct()
                .map(asked -> new Asked(asked, held.contains(asked)))
                .toList();
    }

    /**
     * To the next step; out of the last one the deal is done.
     *
     * @param step where the one who asks believes the deal to be
     * @param reason why it goes on without its evidence; empty when it has all
     */
    @Transactional
    public Change<Deal> advance(long id, int step, String reason) {
        return advance(id, step, reason, time.now());
    }

    /** @param at when it went on, where that is known from elsewhere */
    @Transactional
    public Change<Deal> advance(long id, int step, String reason, Instant at) {
        Deal before = lock(id);
        if (!before.state().isMoving() || before.step() != step) {
            return Change.refused("step", "deal.problem.moved");
        }
        boolean complete = listAsked(before).stream().allMatch(Asked::held);
        if (!complete && reason.isBlank()) {
            return Change.refused("evidence", "deal.problem.evidence");
        }
        if (!complete && !Acting.get().may(Permission.DEAL_SKIP)) {
            throw new NotAllowed();
        }
        if (isTooLong(reason)) {
            return Change.refused("reason", "deal.problem.long", DealKeeper.LONGEST_TEXT);
        }
        return new Change.Done<>(goOn(before, complete ? "" : reason.strip(), at));
    }

    private Deal goOn(Deal before, String reason, Instant at) {
        List<Step> way = steps.listSteps();
        boolean wins = steps.getStep(before.step()).wins();
        boolean last = before.step() == way.getLast().position();
        deals.leave(
                before.id(),
                reason.isEmpty() ? Passage.Way.FORWARD : Passage.Way.SKIPPED,
                reason,
                Acting.get().name(),
                at);
        DealState state = last ? DealState.DONE : wins ? DealState.WON : before.state();
        int next = last ? before.step() : before.step() + 1;
        deals.enter(before.id(), next, state, wins, at);
        if (!last) {
            deals.arrive(before.id(), next, Acting.get().name(), at);
        }
        Deal after = get(before.id());
        log.changed("advance", before, after);
        if (wins) {
            log.tell(after, "deal.timeline.won");
            events.publishEvent(new DealWon(after));
        } else if (last) {
            log.tell(after, "deal.timeline.done");
        } else {
            log.tell(after, "deal.timeline.advanced", next);
        }
        return after;
    }

    /**
     * Back to an earlier step; a deal that was won is open again when it goes back before its signing.
     *
     * @param step where the one who asks believes the deal to be
     */
    @Transactional
    public Change<Deal> goBack(long id, int step, int to, String reason) {
        Deal before = lock(id);
        if (before.step() != step) {
            return Change.refused("step", "deal.problem.moved");
        }
        if (!before.state().isMoving() || to < 1 || to >= before.step()) {
            return Change.refused("step", "deal.problem.back");
        }
        if (reason.isBlank() || isTooLong(reason)) {
            return Change.refused("reason", "deal.problem.reason", DealKeeper.LONGEST_TEXT);
        }
        boolean stillWon = steps.listSteps().stream().anyMatch(one -> one.wins() && one.position() < to);
        Instant now = time.now();
        deals.leave(id, Passage.Way.BACK, reason.strip(), Acting.get().name(), now);
        deals.enter(id, to, stillWon ? DealState.WON : DealState.OPEN, false, now);
        deals.arrive(id, to, Acting.get().name(), now);
        Deal after = get(id);
        log.changed("return", before, after);
        log.tell(after, "deal.timeline.back", to, reason.strip());
        return new Change.Done<>(after);
    }

    /**
     * Gives a deal up that was not won.
     *
     * @param competitor who won it; empty to keep the one that is known
     */
    @Transactional
    public Change<Deal> lose(long id, String reason, String note, String competitor) {
        return lose(id, reason, note, competitor, time.now());
    }

    /** @param at when it was lost, where that is known from elsewhere */
    @Transactional
    public Change<Deal> lose(long id, String reason, String note, String competitor, Instant at) {
        Deal before = lock(id);
        if (before.state() != DealState.OPEN) {
            return Change.refused("state", "deal.problem.state");
        }
        if (!DealChoices.LOSSES.contains(reason)) {
            return Change.refused("loss", "deal.problem.loss");
        }
        if (competitor.isBlank() && before.entry().competitor().isEmpty()) {
            return Change.refused("competitor", "deal.problem.competitor");
        }
        if (isTooLong(note) || competitor.length() > DealKeeper.LONGEST_TITLE) {
            return Change.refused("note", "deal.problem.long", DealKeeper.LONGEST_TEXT);
        }
        deals.leave(id, Passage.Way.LOST, reason, Acting.get().name(), at);
        deals.lose(id, reason, note.strip(), competitor.strip(), at);
        Deal after = get(id);
        log.changed("lose", before, after);
        log.tell(after, "deal.timeline.lost", after.entry().competitor());
        return new Change.Done<>(after);
    }

    /** Takes a lost deal up again, in the step in which it was lost. */
    @Transactional
    public Change<Deal> reopen(long id) {
        Deal before = lock(id);
        if (before.state() != DealState.LOST) {
            return Change.refused("state", "deal.problem.state");
        }
        Instant now = time.now();
        deals.enter(id, before.step(), DealState.OPEN, false, now);
        deals.arrive(id, before.step(), Acting.get().name(), now);
        Deal after = get(id);
        log.changed("reopen", before, after);
        log.tell(after, "deal.timeline.reopened");
        return new Change.Done<>(after);
    }

    private static boolean isTooLong(String text) {
        return text.length() > DealKeeper.LONGEST_TEXT;
    }

    private Deal lock(long id) {
        return deals.lock(id).orElseThrow(NotFound::new);
    }

    private Deal get(long id) {
        return deals.find(id).orElseThrow(NotFound::new);
    }
}
