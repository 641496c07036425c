package dev.shipkeep.account.archive;

import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes accounts: checked, kept in trail and time-line, never over somebody else's change. */
@Component
public class AccountEditor {

    private final AccountCards cards;
    private final AccountWriter writer;
    private final AccountTrail trail;
    private final Homes homes;
    private final Records records;
    private final BusinessTime time;

    AccountEditor(
            AccountCards cards,
            AccountWriter writer,
            AccountTrail trail,
            Homes homes,
            Records records,
            BusinessTime time) {
        this.cards = cards;
        this.writer = writer;
        this.trail = trail;
        this.homes = homes;
        this.records = records;
        this.time = time;
    }

    /** What became of an edit. */
    public sealed interface Outcome {

        record Done(AccountCard card) implements Outcome {}

        record Refused(List<FieldProblem> problems) implements Outcome {}

        /**
         * Somebody else was faster; nothing is written.
         *
         * @param merged the own input, with the other's values where the own ones were untouched
         * @param theirs what the others did
         */
        record Outdated(AccountCard card, AccountEntry merged, List<TrailEntry> theirs) implements Outcome {}
    }

    /**
     * @param unit code of the unit; empty for the acting person's own
     * @param owner staff number or name; empty for nobody
     */
    @Transactional
    public Outcome create(AccountEntry entry, String unit, String owner) {
        List<FieldProblem> problems = new ArrayList<>(AccountRules.check(entry, true, time.today()));
        Homes.Home home = homes.find(unit, owner, problems);
        AccountCard parent = findParent(entry, null, problems);
        if (!problems.isEmpty() || home == null) {
            return new Outcome.Refused(problems);
        }
        Long parentId = parent == null ? null : Long.valueOf(parent.id());
        Optional<Long> id = writer.add(entry, home.unit(), home.ownerId(), parentId);
        if (id.isEmpty()) {
            return new Outcome.Refused(List.of(FieldProblem.of("code", "account.problem.codeTaken", entry.code())));
        }
        AccountCard card = cards.getCard(id.get());
        records.created(card);
        return new Outcome.Done(card);
    }

    @Transactional
    public Outcome edit(long id, int version, AccountEntry typed) {
        AccountCard old = cards.getCard(id);
        if (old.isMerged()) {
            throw new NotFound();
        }
        if (old.version() != version) {
            return outdated(old, version, typed);
        }
        List<FieldProblem> problems = new ArrayList<>(AccountRules.check(typed, false, time.today()));
        AccountCard parent = findParent(typed, old, problems);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Long parentId = parent == null ? null : Long.valueOf(parent.id());
        if (!writer.change(id, version, typed, parentId)) {
            return outdated(cards.getCard(id), version, typed);
        }
        AccountCard now = cards.getCard(id);
        records.changed(old, now);
        return new Outcome.Done(now);
    }

    private Outcome outdated(AccountCard now, int version, AccountEntry typed) {
        List<TrailEntry> theirs = trail.listSince("account", now.id(), version);
        AccountEntry present = AccountEntry.of(now);
        Map<String, String> begunWith = new HashMap<>();
        theirs.forEach(
                entry -> entry.changes().forEach(change -> begunWith.putIfAbsent(change.field(), change.before())));
        AccountEntry merged = typed;
        for (Map.Entry<String, String> begun : begunWith.entrySet()) {
            if (typed.value(begun.getKey()).equals(begun.getValue())) {
                merged = merged.with(begun.getKey(), present.value(begun.getKey()));
            }
        }
        return new Outcome.Outdated(now, merged, theirs);
    }

    /** The account above, if one is named: visible, standing for itself, in the same currency, and not below this one. */
    private @Nullable AccountCard findParent(
            AccountEntry entry, @Nullable AccountCard self, List<FieldProblem> problems) {
        if (entry.parent().isEmpty()) {
            return null;
        }
        boolean unchanged = self != null && entry.parent().equals(self.parentCode());
        AccountCard parent = cards.findByCode(entry.parent()).orElse(null);
        if (parent == null || parent.isMerged()) {
            problems.add(FieldProblem.of("parent", "account.problem.parent", entry.parent()));
            return null;
        }
        String currency = self == null ? entry.currency() : self.currency();
        if (!parent.currency().equals(currency)) {
            problems.add(FieldProblem.of("parent", "account.problem.parentCurrency", parent.currency(), currency));
        }
        if (self != null && !unchanged) {
            writer.lockGroups();
            if (writer.isInLineAbove(self.id(), parent.id())) {
                problems.add(FieldProblem.of("parent", "account.problem.parentCircle", parent.name()));
            }
        }
        return parent;
    }

    /** Whether name, credit code or parent differ: then a person is to look at possible duplicates again. */
    public static boolean changesIdentity(AccountCard old, AccountEntry entry) {
        return !old.name().equals(entry.name())
                || !Objects.equals(old.creditCode(), AccountRules.creditCode(entry.creditCode()));
    }
}
