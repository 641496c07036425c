package dev.shipkeep.account.intake;

import dev.shipkeep.account.AccountMoved;
import dev.shipkeep.account.archive.AccountWriter;
import dev.shipkeep.account.handover.UnitsInReach;
import dev.shipkeep.account.search.SearchIndex;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.BatchTally;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import dev.shipkeep.platform.importing.Taken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes a batch of rows: looked up in sets, judged one by one, written in sets. A code that comes twice in a batch is
 * written in a second pass, so that the later row meets what the earlier one left.
 */
@Component
final class AccountIntake {

    private final IntakeReader reader;
    private final IntakeWriter writer;
    private final IntakeContacts contacts;
    private final IntakeRecords records;
    private final Places places;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;

    AccountIntake(
            IntakeReader reader,
            IntakeWriter writer,
            IntakeContacts contacts,
            IntakeRecords records,
            Places places,
            SearchIndex search,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.writer = writer;
        this.contacts = contacts;
        this.records = records;
        this.places = places;
        this.search = search;
        this.events = events;
    }

    /** Where accounts may hang: what an import needs of units and groups. */
    @Component
    static final class Places {

        private final UnitsInReach units;
        private final AccountWriter groups;
        private final IntakeReader reader;

        Places(UnitsInReach units, AccountWriter groups, IntakeReader reader) {
            this.units = units;
            this.groups = groups;
            this.reader = reader;
        }

        private @Nullable KnownUnit own() {
            return Acting.get().id() == 0
                    ? reader.headquarters()
                    : units.findOwn()
                            .map(unit -> new KnownUnit(unit.id(), unit.path(), true, true))
                            .orElse(null);
        }
    }

    BatchOutcome write(List<AccountLine> lines, ImportMapping mapping) {
        BatchTally tally = new BatchTally();
        List<AccountLine> left = lines;
        while (!left.isEmpty()) {
            Set<String> seen = new HashSet<>();
            List<AccountLine> pass = new ArrayList<>();
            List<AccountLine> later = new ArrayList<>();
            for (AccountLine line : left) {
                (seen.add(line.code()) ? pass : later).add(line);
            }
            writePass(pass, mapping, tally);
            left = later;
        }
        return tally.outcome();
    }

    private void writePass(List<AccountLine> lines, ImportMapping mapping, BatchTally tally) {
        IntakeKnowledge known = IntakeKnowledge.read(lines, reader, places.own(), places.groups);
        IntakeJudge judge = new IntakeJudge(mapping, known);
        List<WantedAccount> fresh = new ArrayList<>();
        List<WantedAccount> present = new ArrayList<>();
        for (AccountLine line : lines) {
            KnownAccount there = known.accounts().get(line.code());
            if (there != null && there.merged()) {
                tally.count(Taken.SAME);
                continue;
            }
            WantedAccount wanted = judge.judge(line);
            if (wanted == null) {
                tally.refuse(new BadRow(line.line(), judge.problems()));
            } else {
                (wanted.isNew() ? fresh : present).add(wanted);
            }
        }
        List<WantedAccount> added = add(fresh, mapping, tally);
        List<WantedAccount> changed =
                present.stream().filter(WantedAccount::differs).toList();
        writer.change(changed);
        follow(added, changed);
        List<WantedAccount> all = new ArrayList<>(added);
        all.addAll(present);
        Set<Long> withContacts = contacts.write(all);
        count(tally, added, present, withContacts);
    }

    private List<WantedAccount> add(List<WantedAccount> fresh, ImportMapping mapping, BatchTally tally) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        Set<Long> made = writer.add(fresh);
        List<WantedAccount> added = new ArrayList<>();
        for (WantedAccount account : fresh) {
            if (made.contains(account.id())) {
                added.add(account);
            } else {
                tally.refuse(outOfSight(account.line(), mapping));
            }
        }
        return added;
    }

    private static BadRow outOfSight(AccountLine line, ImportMapping mapping) {
        return new BadRow(
                line.line(), List.of(mapping.problem(AccountField.CODE.fieldName(), "accountOutOfScope", line.code())));
    }

    private void follow(List<WantedAccount> added, List<WantedAccount> changed) {
        records.write(added, changed);
        List<Long> ids = new ArrayList<>();
        added.forEach(account -> ids.add(account.id()));
        for (WantedAccount account : changed) {
            KnownAccount known = account.known();
            if (known != null) {
                ids.add(account.id());
                if (account.isMoved()) {
                    events.publishEvent(new AccountMoved(
                            account.id(), account.entry().currency(), known.unitId(), account.unitId()));
                }
            }
        }
        search.refresh(ids);
    }

    private static void count(
            BatchTally tally, List<WantedAccount> added, List<WantedAccount> present, Set<Long> withContacts) {
        added.forEach(account -> tally.count(Taken.ADDED));
        for (WantedAccount account : present) {
            boolean changed = account.differs() || withContacts.contains(account.id());
            tally.count(changed ? Taken.CHANGED : Taken.SAME);
        }
    }
}
