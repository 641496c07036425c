package dev.shipkeep.lead.review;

import dev.shipkeep.account.handover.NewOwner;
import dev.shipkeep.account.handover.NewOwners;
import dev.shipkeep.lead.History;
import dev.shipkeep.lead.LeadAccepted;
import dev.shipkeep.lead.LeadChoices;
import dev.shipkeep.lead.LeadState;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about leads: takes them on, rejects them with a reason, takes that back, gives them to somebody else. */
@Component
public class LeadReview {

    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_NOTE = 500;

    private final HeldLeads leads;
    private final NewOwners owners;
    private final History history;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    LeadReview(HeldLeads leads, NewOwners owners, History history, Audit audit, ApplicationEventPublisher events) {
        this.leads = leads;
        this.owners = owners;
        this.history = history;
        this.audit = audit;
        this.events = events;
    }

    /** @param owner staff number or name of who is going to develop it */
    @Transactional
    public Change<Boolean> accept(long id, String owner, String ease) {
        HeldLead lead = leads.lock(id);
        if (lead.state() != LeadState.NEW && lead.state() != LeadState.REJECTED) {
            return Change.refused("state", "lead.problem.decided");
        }
        if (!ease.matches("[1-5]")) {
            return Change.refused("ease", "lead.problem.choice");
        }
        return switch (findOwner(List.of(lead), owner)) {
            case Change.Refused<NewOwner>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case Change.Done<NewOwner>(NewOwner found) -> {
                accept(lead, found, Integer.parseInt(ease));
                yield new Change.Done<>(true);
            }
        };
    }

    /**
     * Accepts those that still wait for review; each stays as easy as it was found to be.
     *
     * @param owner staff number or name of who is going to develop them
     * @return how many are accepted now
     */
    @Transactional
    public Change<Integer> accept(Collection<Long> ids, String owner) {
        Change<Integer> problem = checkNumber(ids);
        if (problem != null) {
            return problem;
        }
        List<HeldLead> held = leads.lock(ids).stream()
                .filter(lead -> lead.state() == LeadState.NEW)
                .toList();
        return switch (findOwner(held, owner)) {
            case Change.Refused<NewOwner>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case Change.Done<NewOwner>(NewOwner found) -> {
                held.forEach(lead -> accept(lead, found, lead.ease()));
                yield new Change.Done<>(held.size());
            }
        };
    }

    private void accept(HeldLead lead, NewOwner owner, int ease) {
        history.add(lead.id(), "lead.event.accepted", List.of(owner.name()), null);
        audit.record(
                "approve",
                "lead",
                lead.id(),
                Map.of("state", lead.state().name()),
                Map.of("state", "ACCEPTED", "owner", owner.name(), "ease", Integer.toString(ease)));
        leads.accept(lead.id(), owner.id(), ease);
        events.publishEvent(new LeadAccepted(lead.id(), owner.id()));
    }

    /** One who may own it where it is. */
    private Change<NewOwner> findOwner(List<HeldLead> held, String owner) {
        Change<NewOwner> change = owners.find("owner", owner);
        if (change instanceof Change.Done<NewOwner>(NewOwner found)) {
            for (HeldLead lead : held) {
                if (!found.mayOwn(lead.path())) {
                    return Change.refused("owner", "account.owner.elsewhere", found.name(), lead.name());
                }
            }
        }
        return change;
    }

    /** @return how many were open and are rejected now */
    @Transactional
    public Change<Integer> reject(Collection<Long> ids, String reason, String note) {
        Change<Integer> problem = checkNumber(ids);
        if (problem != null) {
            return problem;
        }
        if (!LeadChoices.REASONS.contains(reason)) {
            return Change.refused("reason", "lead.problem.reason");
        }
        if (reason.equals("other") && note.isBlank()) {
            return Change.refused("note", "lead.problem.reasonNote");
        }
        if (note.length() > LONGEST_NOTE) {
            return Change.refused("note", "lead.problem.tooLong", LONGEST_NOTE);
        }
        int rejected = 0;
        for (HeldLead lead : leads.lock(ids)) {
            if (lead.isOpen()) {
                history.add(lead.id(), "lead.event.rejected." + reason, List.of(note), null);
                audit.record(
                        "reject",
                        "lead",
                        lead.id(),
                        Map.of("state", lead.state().name()),
                        Map.of("state", "REJECTED", "reason", reason, "note", note));
                leads.reject(lead.id(), reason, note.isBlank() ? null : note);
                rejected++;
            }
        }
        return new Change.Done<>(rejected);
    }

    /** Puts a rejected lead back into the queue. */
    @Transactional
    public Change<Boolean> reopen(long id) {
        HeldLead lead = leads.lock(id);
        if (lead.state() != LeadState.REJECTED) {
            return Change.refused("state", "lead.problem.decided");
        }
        history.add(id, "lead.event.reopened", List.of(), null);
        audit.record("activate", "lead", id, Map.of("state", "REJECTED"), Map.of("state", "NEW"));
        leads.reopen(id);
        return new Change.Done<>(true);
    }

    /** @return how many open ones have another owner now */
    @Transactional
    public Change<Integer> handOver(Collection<Long> ids, String owner, String note) {
        Change<Integer> problem = checkNumber(ids);
        if (problem != null) {
            return problem;
        }
        if (note.isBlank()) {
            return Change.refused("note", "account.reason.required");
        }
        List<HeldLead> held = leads.lock(ids).stream().filter(HeldLead::isOpen).toList();
        return switch (findOwner(held, owner)) {
            case Change.Refused<NewOwner>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case Change.Done<NewOwner>(NewOwner found) -> new Change.Done<>(giveAll(held, found, note));
        };
    }

    /** Trail and history come first: once it is given away, the lead may be out of the giver's sight. */
    private int giveAll(List<HeldLead> held, NewOwner owner, String note) {
        int given = 0;
        for (HeldLead lead : held) {
            if (!Objects.equals(lead.ownerId(), owner.id())) {
                String before = Objects.requireNonNullElse(lead.ownerName(), "—");
                history.add(lead.id(), "lead.event.handedOver", List.of(before, owner.name(), note), null);
                audit.record(
                        "handOver",
                        "lead",
                        lead.id(),
                        Map.of("owner", before),
                        Map.of("owner", owner.name(), "note", note));
                leads.give(lead.id(), owner.id());
                given++;
            }
        }
        return given;
    }

    private static @Nullable Change<Integer> checkNumber(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Change.refused("id", "lead.bulk.none");
        }
        return ids.size() > MOST_AT_ONCE ? Change.refused("id", "account.bulk.tooMany", MOST_AT_ONCE) : null;
    }
}
