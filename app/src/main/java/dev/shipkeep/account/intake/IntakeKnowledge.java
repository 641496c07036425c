package dev.shipkeep.account.intake;

import dev.shipkeep.account.archive.AccountWriter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a batch of rows needs to know of the database, read in a few sets before the first row is judged. */
final class IntakeKnowledge {

    private final Map<String, KnownAccount> accounts;
    private final Map<String, KnownUnit> units;
    private final Map<Long, String> unitPaths;
    private final Map<String, Long> owners;
    private final @Nullable KnownUnit ownUnit;
    private final Deque<Long> newIds;
    private final AccountWriter groups;

    private IntakeKnowledge(
            Map<String, KnownAccount> accounts,
            Map<String, KnownUnit> units,
            Map<Long, String> unitPaths,
            Map<String, Long> owners,
            @Nullable KnownUnit ownUnit,
            Deque<Long> newIds,
            AccountWriter groups) {
        this.accounts = accounts;
        this.units = units;
        this.unitPaths = unitPaths;
        this.owners = owners;
        this.ownUnit = ownUnit;
        this.newIds = newIds;
        this.groups = groups;
    }

    /** @param ownUnit where accounts without a unit go; null when there is no such place */
    static IntakeKnowledge read(
            List<AccountLine> lines, IntakeReader reader, @Nullable KnownUnit ownUnit, AccountWriter groups) {
        Set<String> codes = new HashSet<>(named(lines, AccountField.PARENT_CODE));
        lines.forEach(line -> codes.add(line.code()));
        Map<String, KnownAccount> accounts = reader.accounts(codes);
        long fresh = lines.stream()
                .filter(line -> !accounts.containsKey(line.code()))
                .count();
        return new IntakeKnowledge(
                accounts,
                reader.units(named(lines, AccountField.UNIT_CODE)),
                reader.pathsOf(
                        accounts.values().stream().map(KnownAccount::unitId).toList()),
                reader.owners(named(lines, AccountField.OWNER_STAFF_NO)),
                ownUnit,
                new ArrayDeque<>(reader.newIds(Math.toIntExact(fresh))),
                groups);
    }

    private static Set<String> named(Collection<AccountLine> lines, AccountField field) {
        Set<String> values = new HashSet<>();
        for (AccountLine line : lines) {
            String text = line.text(field);
            if (text != null) {
                values.add(text);
            }
        }
        return values;
    }

    Map<String, KnownAccount> accounts() {
        return accounts;
    }

    Map<String, KnownUnit> units() {
        return units;
    }

    Map<String, Long> owners() {
        return owners;
    }

    @Nullable
    KnownUnit ownUnit() {
        return ownUnit;
    }

    KnownUnit unitOf(KnownAccount account) {
        String path = Objects.requireNonNull(unitPaths.get(account.unitId()), "every account has a unit");
        return new KnownUnit(account.unitId(), path, true, true);
    }

    long nextId() {
        return newIds.remove();
    }

    /** Rare in a file, so asked one by one; no other change of a group can come between. */
    boolean isInLineAbove(long accountId, long startId) {
        groups.lockGroups();
        return groups.isInLineAbove(accountId, startId);
    }
}
