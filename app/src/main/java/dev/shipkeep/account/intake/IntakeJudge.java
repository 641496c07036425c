package dev.shipkeep.account.intake;

import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.account.archive.AccountRules;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges the rows of a batch one after the other, against what is known and what the rows before brought. */
final class IntakeJudge {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

    private final ImportMapping mapping;
    private final IntakeKnowledge known;
    private final Map<String, WantedAccount> accepted = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    IntakeJudge(ImportMapping mapping, IntakeKnowledge known) {
        this.mapping = mapping;
        this.known = known;
    }

    /** The account as it is to be, or null when the row cannot be taken; then {@link #problems} says why. */
    @Nullable
    WantedAccount judge(AccountLine line) {
        problems.clear();
        KnownAccount present = known.accounts().get(line.code());
        AccountEntry entry = entry(line, present);
        KnownUnit unit = unit(line, present);
        Long ownerId = owner(line, present);
        Long parentId = parent(line, present, entry);
        if (!problems.isEmpty() || unit == null) {
            return null;
        }
        long id = present == null ? known.nextId() : present.id();
        WantedAccount wanted = new WantedAccount(line, present, id, entry, unit.id(), unit.path(), ownerId, parentId);
        accepted.put(line.code(), wanted);
        return wanted;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** After the row was refused by the database. */
    void withdraw(WantedAccount account) {
        accepted.remove(account.line().code());
    }

    private AccountEntry entry(AccountLine line, @Nullable KnownAccount present) {
        AccountEntry base = present == null
                ? AccountEntry.EMPTY.withCode(line.code(), currency(line)).with("name", line.code())
                : present.entry();
        if (present != null
                && !present.entry().currency().equals(line.textOr(AccountField.CURRENCY, base.currency()))) {
            refuse(AccountField.CURRENCY, "accountCurrencyFixed", base.currency());
        }
        AccountEntry entry = base;
        for (Map.Entry<AccountField, String> part : ENTRY_FIELDS.entrySet()) {
            String text = line.text(part.getKey());
            if (text != null) {
                entry = entry.with(part.getValue(), text);
            }
        }
        String creditCode = line.text(AccountField.CREDIT_CODE);
        if (creditCode != null) {
            if (AccountRules.creditCodeProblem(creditCode).isPresent()) {
                refuse(AccountField.CREDIT_CODE, "accountCreditCode", creditCode);
            } else {
                String kept = AccountRules.creditCode(creditCode);
                entry = entry.with("creditCode", kept == null ? "" : kept);
            }
        }
        if (!entry.divisionCode().isEmpty()
                && !DIVISION.matcher(entry.divisionCode()).matches()) {
            refuse(AccountField.DIVISION_CODE, "accountDivision", entry.divisionCode());
        }
        return entry.divisionCode().isEmpty() ? entry : entry.with("region", "");
    }

    private static final Map<AccountField, String> ENTRY_FIELDS = Map.of(
            AccountField.NAME, "name",
            AccountField.INDUSTRY, "industry",
            AccountField.ENTERPRISE_TYPE, "enterpriseType",
            AccountField.LIFE_STAGE, "lifeStage",
            AccountField.ADDRESS, "address",
            AccountField.DIVISION_CODE, "divisionCode",
            AccountField.REGION, "region",
            AccountField.SINCE, "since",
            AccountField.NOTE, "note",
            AccountField.ACTIVE, "active");

    private String currency(AccountLine line) {
        String currency = line.textOr(AccountField.CURRENCY, mapping.values().currency());
        if (!CURRENCY.matcher(currency).matches()) {
            refuse(AccountField.CURRENCY, "accountCurrency", currency);
        }
        return currency;
    }

    private @Nullable KnownUnit unit(AccountLine line, @Nullable KnownAccount present) {
        String code = line.text(AccountField.UNIT_CODE);
        if (code == null && present != null) {
            return known.unitOf(present);
        }
        if (code == null) {
            if (!mapping.source(AccountField.UNIT_CODE.fieldName()).namesNothing()) {
                refuse(AccountField.UNIT_CODE, "missing");
            }
            return known.ownUnit();
        }
        KnownUnit unit = known.units().get(code);
        if (unit == null || !unit.active()) {
            refuse(AccountField.UNIT_CODE, "accountUnitUnknown", code);
            return null;
        }
        boolean stays = present != null && present.unitId() == unit.id();
        if (!unit.reachable() && !stays) {
            refuse(AccountField.UNIT_CODE, "accountUnitOutOfScope", code);
            return null;
        }
        return unit;
    }

    private @Nullable Long owner(AccountLine line, @Nullable KnownAccount present) {
        String staffNo = line.text(AccountField.OWNER_STAFF_NO);
        if (staffNo == null) {
            return present == null ? null : present.ownerId();
        }
        Long owner = known.owners().get(staffNo);
        if (owner == null) {
            refuse(AccountField.OWNER_STAFF_NO, "accountOwnerUnknown", staffNo);
        }
        return owner;
    }

    /** A parent of this file counts only when its row came before; so no new circle can close. */
    private @Nullable Long parent(AccountLine line, @Nullable KnownAccount present, AccountEntry entry) {
        String code = line.text(AccountField.PARENT_CODE);
        if (code == null) {
            return present == null ? null : present.parentId();
        }
        Above above = above(code);
        if (above == null) {
            refuse(AccountField.PARENT_CODE, "accountParentUnknown", code);
            return null;
        }
        if (!above.currency().equals(entry.currency())) {
            refuse(AccountField.PARENT_CODE, "accountParentCurrency", code);
        }
        if (present != null
                && !Objects.equals(present.parentId(), above.id())
                && known.isInLineAbove(present.id(), above.id())) {
            refuse(AccountField.PARENT_CODE, "accountParentCircle", code);
        }
        return above.id();
    }

    private record Above(long id, String currency) {}

    private @Nullable Above above(String code) {
        WantedAccount before = accepted.get(code);
        if (before != null) {
            return new Above(before.id(), before.entry().currency());
        }
        KnownAccount there = known.accounts().get(code);
        return there == null || there.merged()
                ? null
                : new Above(there.id(), there.entry().currency());
    }

    private void refuse(AccountField field, String code, String... arguments) {
        problems.add(mapping.problem(field.fieldName(), code, arguments));
    }
}
