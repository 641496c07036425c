package dev.shipkeep.contract.agreement;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.agreement.ContractDraft.Covered;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes contracts and their later versions, as drafts; what becomes of a draft is decided in {@link ContractSteps}. */
@Component
@Transactional
public class ContractKeeper {

    private final JdbcClient jdbc;
    private final ContractRegister register;
    private final ContractParts parts;
    private final ContractProblems check;
    private final ContractLog log;
    private final Accounts accounts;
    private final BusinessTime time;

    ContractKeeper(
            JdbcClient jdbc,
            ContractRegister register,
            ContractParts parts,
            ContractProblems check,
            ContractLog log,
            Accounts accounts,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.register = register;
        this.parts = parts;
        this.check = check;
        this.log = log;
        this.accounts = accounts;
        this.time = time;
    }

    /** A new contract, as a draft. */
    public Change<Contract> create(ContractDraft draft) {
        List<FieldProblem> problems = check.list(draft, null);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        String number = draft.number().isEmpty() ? nextNumber() : draft.number();
        return new Change.Done<>(insert(draft, number, 1, "FIRST", null));
    }

    private String nextNumber() {
        return jdbc.sql("SELECT 'HT' || ? || '-' || lpad(nextval('contract.contract_number')::text, 5, '0')")
                .param(Integer.toString(time.today().getYear()))
                .query(String.class)
                .single();
    }

    private Contract insert(ContractDraft draft, String number, int version, String kind, @Nullable Contract before) {
        LocalDate start = before != null && kind.equals("AMENDMENT")
                ? before.contractStart()
                : draft.days().from();
        long id = jdbc.sql("""
                INSERT INTO contract.contract (number, version, kind, follows_id, title, payer_id, home_payer_id,
                    currency, state, valid_from, valid_through, contract_start, selection, list_prices, credit_days,
                    deposit_fen, billing_day, tax_ppm, notice_days, made_by_name, made_at)
                VALUES (:number, :version, :kind, :follows, :title, :payer, :payer, :currency, 'DRAFT', :from,
                    :through, :start, 'STATED_ORDER', false, 0, 0, 1, 0, 0, :person, :now) RETURNING id""")
                .param("number", number)
                .param("version", version)
                .param("kind", kind)
                .param("follows", before == null ? null : (Long) before.id(), Types.BIGINT)
                .param("title", draft.title())
                .param("payer", draft.payerId())
                .param("currency", accounts.getAccount(draft.payerId()).currency())
                .param("from", draft.days().from())
                .param("through", draft.days().through(), Types.DATE)
                .param("start", start)
                .param("person", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        writeTerms(id, draft);
        Contract contract = register.getContract(id);
        parts.replace(contract, draft);
        log.record(contract, "create", null, contract);
        return contract;
    }

    private void writeTerms(long id, ContractDraft draft) {
        ContractTerms terms = draft.terms();
        jdbc.sql("""
                UPDATE contract.contract SET title = :title, valid_from = :from, valid_through = :through,
                    selection = :selection, list_prices = :listPrices, products = :products,
                    on_time_basis_points = :onTime, damage_basis_points = :damage, loss_basis_points = :loss,
                    credit_days = :creditDays, credit_limit_fen = :creditLimit, deposit_fen = :deposit,
                    billing_day = :billingDay, tax_ppm = :tax, notice_days = :noticeDays,
                    security_agreement = :security, note = :note
                WHERE id = :id""")
                .param("id", id)
                .param("title", draft.title())
                .param("from", draft.days().from())
                .param("through", draft.days().through(), Types.DATE)
                .param("selection", terms.selection().name())
                .param("listPrices", terms.listPrices())
                .param("products", terms.products().toArray(String[]::new))
                .param("onTime", terms.onTime(), Types.INTEGER)
                .param("damage", terms.damage(), Types.INTEGER)
                .param("loss", terms.loss(), Types.INTEGER)
                .param("creditDays", terms.creditDays())
                .param("creditLimit", terms.creditLimitFen(), Types.BIGINT)
                .param("deposit", terms.depositFen())
                .param("billingDay", terms.billingDay())
                .param("tax", terms.taxPpm())
                .param("noticeDays", terms.noticeDays())
                .param("security", terms.securityAgreement())
                .param("note", terms.note())
                .update();
    }

    /** Another text of a draft; a later version keeps its number and its payer. */
    public Change<Contract> update(long id, ContractDraft wanted) {
        Contract before = log.lock(id);
        if (!before.isDraft()) {
            return Change.refused("state", "contract.notDraft");
        }
        boolean first = before.kind().equals("FIRST");
        ContractDraft draft = first ? wanted : withIdentityOf(before, wanted);
        List<FieldProblem> problems = check.list(draft, before);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        if (first) {
            jdbc.sql("""
                    UPDATE contract.contract SET number = coalesce(nullif(?, ''), number), payer_id = ?,
                        home_payer_id = ?, currency = ?, contract_start = ?
                    WHERE id = ?""")
                    .params(
                            draft.number(),
                            draft.payerId(),
                            draft.payerId(),
                            accounts.getAccount(draft.payerId()).currency(),
                            draft.days().from(),
                            id)
                    .update();
        }
        writeTerms(id, draft);
        Contract after = register.getContract(id);
        parts.replace(after, draft);
        log.record(after, "change", before, after);
        return new Change.Done<>(after);
    }

    private static ContractDraft withIdentityOf(Contract before, ContractDraft wanted) {
        return new ContractDraft(
                before.number(),
                wanted.title(),
                before.payerId(),
                wanted.days(),
                wanted.terms(),
                wanted.covers(),
                wanted.services(),
                wanted.volumes());
    }

    /** What a version says, to be changed or followed by another. */
    public ContractDraft draftOf(Contract contract) {
        List<Covered> covers = parts.listCovers(contract.id()).stream()
                .filter(cover -> cover.accountId() != contract.payerId())
                .map(cover -> new Covered(cover.accountId(), cover.days()))
                .toList();
        return new ContractDraft(
                contract.number(),
                contract.title(),
                contract.payerId(),
                contract.days(),
                contract.terms(),
                covers,
                parts.listServices(contract.id()),
                parts.listVolumeLines(contract.id()));
    }

    /** The next version as a draft, which replaces this one from a day on. */
    public Change<Contract> amend(long id, @Nullable LocalDate from) {
        Contract contract = log.lock(id);
        LocalDate through = contract.days().through();
        boolean within =
                from != null && from.isAfter(contract.days().from()) && (through == null || !from.isAfter(through));
        if (!contract.isInForce() || contract.successor() != null || from == null || !within) {
            return Change.refused("from", "contract.amend.wrong");
        }
        return follow(contract, "AMENDMENT", FollowUp.amendment(draftOf(contract), from));
    }

    /** The next version as a draft, which begins where this one ends. */
    public Change<Contract> renew(long id) {
        Contract contract = log.lock(id);
        LocalDate through = contract.days().through();
        if (!contract.isInForce() || contract.successor() != null || through == null) {
            return Change.refused("state", "contract.renew.wrong");
        }
        Validity next = new Validity(through.plusDays(1), through.plusYears(1));
        return follow(contract, "RENEWAL", FollowUp.renewal(draftOf(contract), next));
    }

    private Change<Contract> follow(Contract contract, String kind, ContractDraft draft) {
        List<Contract> versions = register.listVersions(contract.number());
        Contract last = versions.getFirst();
        if (!last.isInForce()) {
            return Change.refused("state", "contract.follow.open", last.name());
        }
        return new Change.Done<>(
                insert(draft, contract.number(), last.version() + 1, kind, Objects.requireNonNull(contract)));
    }

    /** Throws a draft away. */
    public Change<Contract> discard(long id) {
        Contract draft = log.lock(id);
        if (!draft.isDraft()) {
            return Change.refused("state", "contract.notDraft");
        }
        jdbc.sql("DELETE FROM contract.contract WHERE id = ?").param(id).update();
        log.record(draft, "delete", draft, null);
        return new Change.Done<>(draft);
    }
}
