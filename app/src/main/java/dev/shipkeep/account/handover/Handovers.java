package dev.shipkeep.account.handover;

import dev.shipkeep.account.AccountMoved;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives accounts to another owner or unit: all that was asked for, or nothing. */
@Component
public class Handovers {

    private static final int MOST_AT_ONCE = 500;

    private final HeldAccounts accounts;
    private final NewOwners newOwners;
    private final UnitsInReach units;
    private final Audit audit;
    private final Timeline timeline;
    private final AccountRegister register;
    private final ApplicationEventPublisher events;

    Handovers(
            HeldAccounts accounts,
            NewOwners newOwners,
            UnitsInReach units,
            Audit audit,
            Timeline timeline,
            AccountRegister register,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.newOwners = newOwners;
        this.units = units;
        this.audit = audit;
        this.timeline = timeline;
        this.register = register;
        this.events = events;
    }

    /**
     * What is asked for.
     *
     * @param owner staff number or name; empty to keep the owner
     * @param unit code; empty to keep the unit
     */
    public record Wish(String owner, String unit, String reason) {}

    /**
     * Gives many accounts to one owner.
     *
     * @return how many have another owner now
     * @throws NotFound when one of them may not be seen; then nothing changed
     */
    @Transactional
    public Change<Integer> changeOwners(Collection<Long> ids, String owner, String reason) {
        if (ids.isEmpty()) {
            return Change.refused("id", "account.bulk.none");
        }
        if (ids.size() > MOST_AT_ONCE) {
            return Change.refused("id", "account.bulk.tooMany", MOST_AT_ONCE);
        }
        List<HeldAccount> held = accounts.lock(ids);
        return switch (newOwners.find("owner", owner)) {
            case Change.Refused<NewOwner>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case Change.Done<NewOwner>(NewOwner found) -> {
                List<FieldProblem> problems = problems(held, found, null, reason);
                yield problems.isEmpty()
                        ? new Change.Done<>(giveAll(held, found, reason))
                        : new Change.Refused<>(problems);
            }
        };
    }

    private int giveAll(List<HeldAccount> held, NewOwner owner, String reason) {
        int changed = 0;
        for (HeldAccount account : held) {
            if (!Objects.equals(account.ownerId(), owner.id())) {
                give(account, owner, null, reason);
                changed++;
            }
        }
        register.forgetTotals();
        return changed;
    }

    /** Gives one account to another owner, another unit, or both. */
    @Transactional
    public Change<Boolean> handOver(long id, Wish wish) {
        HeldAccount held = accounts.lock(List.of(id)).getFirst();
        NewOwner owner = null;
        if (!wish.owner().isBlank()) {
            switch (newOwners.find("owner", wish.owner())) {
                case Change.Refused<NewOwner>(List<FieldProblem> problems) -> {
                    return new Change.Refused<>(problems);
                }
                case Change.Done<NewOwner>(NewOwner found) -> owner = found;
            }
        }
        Unit unit = null;
        if (!wish.unit().isBlank()) {
            unit = units.find(wish.unit()).orElse(null);
            if (unit == null) {
                return Change.refused("unit", "account.unit.unknown", wish.unit());
            }
        }
        List<FieldProblem> problems = new ArrayList<>(problems(List.of(held), owner, unit, wish.reason()));
        if (owner == null && unit == null) {
            problems.add(FieldProblem.of("owner", "account.handover.nothing"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        give(held, owner, unit, wish.reason());
        register.forgetTotals();
        return new Change.Done<>(true);
    }

    private static List<FieldProblem> problems(
            List<HeldAccount> held, @Nullable NewOwner owner, @Nullable Unit unit, String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (reason.isBlank()) {
            problems.add(FieldProblem.of("reason", "account.reason.required"));
        }
        for (HeldAccount account : held) {
            String path = unit == null ? account.path() : unit.path();
            if (owner != null && !owner.mayOwn(path)) {
                problems.add(FieldProblem.of("owner", "account.owner.elsewhere", owner.name(), account.code()));
                break;
            }
        }
        return problems;
    }

    /** Trail and time-line come first: once it is given away, the account may be out of the giver's sight. */
    private void give(HeldAccount account, @Nullable NewOwner owner, @Nullable Unit unit, String reason) {
        String oldOwner = Objects.requireNonNullElse(account.ownerName(), "—");
        String newOwner = owner == null ? oldOwner : owner.name();
        String newUnit = unit == null ? account.unitName() : unit.name();
        int version = account.version() + 1;
        audit.recordOfAccount(
                account.id(),
                "handOver",
                "account",
                account.id(),
                new Hands(oldOwner, account.unitName(), null, account.version()),
                new Hands(newOwner, newUnit, reason, version));
        timeline.add(
                account.id(),
                accounts.now(),
                "handover",
                unit == null ? "account.timeline.owner" : "account.timeline.handover",
                List.of(oldOwner, newOwner, reason, account.unitName(), newUnit));
        accounts.give(account.id(), owner == null ? account.ownerId() : Long.valueOf(owner.id()), unit);
        if (unit != null && unit.id() != account.unitId()) {
            events.publishEvent(new AccountMoved(account.id(), account.currency(), account.unitId(), unit.id()));
        }
    }

    /** As the audit trail keeps it. */
    private record Hands(
            String owner, String unit, @Nullable String reason, int version) {}
}
