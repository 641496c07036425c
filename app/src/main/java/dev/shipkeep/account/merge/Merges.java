package dev.shipkeep.account.merge;

import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.account.archive.AccountWriter;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Merges two accounts that are one company, and takes that back. The survivor's own values always stay. */
@Component
public class Merges {

    /** Fields that the duplicate may fill where the survivor has nothing. */
    private static final List<String> FILLED = List.of(
            "creditCode",
            "industry",
            "enterpriseType",
            "lifeStage",
            "divisionCode",
            "region",
            "address",
            "since",
            "note");

    private static final List<String> SHOWN = List.of(
            "code",
            "name",
            "creditCode",
            "industry",
            "enterpriseType",
            "lifeStage",
            "currency",
            "divisionCode",
            "region",
            "address",
            "since",
            "note",
            "parent");

    private final AccountCards cards;
    private final AccountWriter writer;
    private final MergeMover mover;
    private final MergeRepository merges;
    private final MergeRecords records;
    private final ApplicationEventPublisher events;

    Merges(
            AccountCards cards,
            AccountWriter writer,
            MergeMover mover,
            MergeRepository merges,
            MergeRecords records,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.writer = writer;
        this.mover = mover;
        this.merges = merges;
        this.records = records;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Merge> listInto(long survivorId) {
        return merges.listInto(survivorId);
    }

    /** @throws NotFound when one of the two may not be seen */
    @Transactional(readOnly = true)
    public MergePreview preview(long survivorId, long duplicateId) {
        AccountCard survivor = cards.getCard(survivorId);
        AccountCard duplicate = cards.getCard(duplicateId);
        AccountEntry kept = AccountEntry.of(survivor);
        AccountEntry given = AccountEntry.of(duplicate);
        AccountEntry result = filled(kept, given);
        List<MergePreview.Line> lines = SHOWN.stream()
                .map(field -> new MergePreview.Line(field, kept.value(field), given.value(field), result.value(field)))
                .filter(line -> !line.survivor().isEmpty() || !line.duplicate().isEmpty())
                .toList();
        return new MergePreview(
                survivor,
                duplicate,
                lines,
                mover.count(survivorId),
                mover.count(duplicateId),
                problems(survivor, duplicate));
    }

    private static AccountEntry filled(AccountEntry kept, AccountEntry given) {
        AccountEntry result = kept;
        for (String field : FILLED) {
            boolean followsDivision =
                    field.equals("region") && !result.divisionCode().isEmpty();
            if (kept.value(field).isEmpty() && !followsDivision) {
                result = result.with(field, given.value(field));
            }
        }
        return result;
    }

    private List<FieldProblem> problems(AccountCard survivor, AccountCard duplicate) {
        List<FieldProblem> problems = new ArrayList<>();
        if (survivor.id() == duplicate.id()) {
            return List.of(FieldProblem.of("with", "account.merge.same"));
        }
        for (AccountCard card : List.of(survivor, duplicate)) {
            if (card.isMerged()) {
                problems.add(FieldProblem.of("with", "account.merge.already", card.name()));
            }
        }
        if (!survivor.currency().equals(duplicate.currency())) {
            problems.add(FieldProblem.of("with", "account.merge.currency", survivor.currency(), duplicate.currency()));
        }
        boolean directChild = Long.valueOf(duplicate.id()).equals(survivor.parentId());
        if (!directChild && writer.isInLineAbove(duplicate.id(), survivor.id())) {
            problems.add(FieldProblem.of("with", "account.merge.above", duplicate.name(), survivor.name()));
        }
        return problems;
    }

    /** @param versions of survivor and duplicate as they were looked at; a later change means another look */
    @Transactional
    public Change<AccountCard> merge(long survivorId, long duplicateId, String reason, List<Integer> versions) {
        writer.lockGroups();
        AccountCard survivor = cards.getCard(survivorId);
        AccountCard duplicate = cards.getCard(duplicateId);
        List<FieldProblem> problems = new ArrayList<>(problems(survivor, duplicate));
        if (reason.isBlank()) {
            problems.add(FieldProblem.of("reason", "account.reason.required"));
        }
        if (!versions.equals(List.of(survivor.version(), duplicate.version()))) {
            problems.add(FieldProblem.of("version", "account.merge.outdated"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Moved moved = move(survivor, duplicate);
        merges.add(survivorId, duplicateId, reason, moved);
        events.publishEvent(new AccountMerged(survivorId, duplicateId));
        records.merged(survivor, duplicate, reason);
        return new Change.Done<>(cards.getCard(survivorId));
    }

    private Moved move(AccountCard survivor, AccountCard duplicate) {
        Map<String, String> filled = fill(survivor, duplicate);
        long from = duplicate.id();
        long to = survivor.id();
        mover.setMergedInto(from, to);
        boolean directChild = Long.valueOf(from).equals(survivor.parentId());
        if (directChild) {
            mover.setParent(to, duplicate.parentId());
        }
        List<Long> mainContacts = mover.listMainContacts(from);
        return new Moved(
                mover.moveCodes(from, to),
                mover.moveContacts(from, to),
                mainContacts,
                mover.moveDocuments(from, to),
                mover.copyTeam(from, to),
                mover.moveChildren(from, to),
                filled,
                directChild ? from : null);
    }

    private Map<String, String> fill(AccountCard survivor, AccountCard duplicate) {
        AccountEntry kept = AccountEntry.of(survivor);
        AccountEntry result = filled(kept, AccountEntry.of(duplicate));
        Map<String, String> filled = new LinkedHashMap<>();
        for (String field : FILLED) {
            if (!kept.value(field).equals(result.value(field))) {
                filled.put(field, result.value(field));
            }
        }
        if (!writer.change(survivor.id(), survivor.version(), result, survivor.parentId())) {
            throw new IllegalStateException("account " + survivor.id() + " changed between reading and writing");
        }
        return filled;
    }

    /** Takes a merge back; what came to the survivor afterwards stays with it. */
    @Transactional
    public Change<AccountCard> undo(long survivorId, long mergeId) {
        writer.lockGroups();
        AccountCard survivor = cards.getCard(survivorId);
        MergeRepository.Kept kept = merges.lock(survivorId, mergeId).orElseThrow(() -> new NotFound());
        AccountCard duplicate = cards.getCard(kept.duplicateId());
        if (survivor.isMerged()) {
            return Change.refused("merge", "account.merge.undoLaterFirst", survivor.name());
        }
        empty(survivor, kept.moved().filled());
        mover.setMergedInto(duplicate.id(), null);
        mover.moveBack(kept.moved(), survivorId, duplicate.id());
        if (kept.moved().survivorParent() != null) {
            mover.setParent(survivorId, kept.moved().survivorParent());
        }
        if (duplicate.parentId() != null && writer.isInLineAbove(duplicate.id(), duplicate.parentId())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Change.refused("merge", "account.merge.circle", duplicate.name());
        }
        merges.markUndone(mergeId);
        events.publishEvent(new AccountMergeUndone(survivorId, duplicate.id()));
        records.undone(survivor, duplicate);
        return new Change.Done<>(cards.getCard(duplicate.id()));
    }

    /** Fields that the merge had filled become empty again, unless somebody has changed them since. */
    private void empty(AccountCard survivor, Map<String, String> filled) {
        AccountEntry present = AccountEntry.of(survivor);
        AccountEntry restored = present;
        for (Map.Entry<String, String> field : filled.entrySet()) {
            if (present.value(field.getKey()).equals(field.getValue())) {
                restored = restored.with(field.getKey(), "");
            }
        }
        if (!restored.equals(present)) {
            writer.change(survivor.id(), survivor.version(), restored, survivor.parentId());
        }
    }
}
