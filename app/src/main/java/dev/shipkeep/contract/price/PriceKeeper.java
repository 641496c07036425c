package dev.shipkeep.contract.price;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes prices, brings them into force and ends them. What is in force never changes; only its end comes nearer. */
@Component
@Transactional
public class PriceKeeper {

    private final JdbcClient jdbc;
    private final CustomerPrices prices;
    private final PriceRows rows;
    private final PriceProblems check;
    private final PriceNews news;
    private final Audit audit;
    private final BusinessTime time;

    PriceKeeper(
            JdbcClient jdbc,
            CustomerPrices prices,
            PriceRows rows,
            PriceProblems check,
            PriceNews news,
            Audit audit,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.prices = prices;
        this.rows = rows;
        this.check = check;
        this.news = news;
        this.audit = audit;
        this.time = time;
    }

    /** A new price, as a draft. */
    public Change<CustomerPrice> create(PriceDraft draft) {
        List<FieldProblem> problems = check.list(draft, null);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = jdbc.sql("""
                INSERT INTO contract.price (code, name, source, account_id, home_account_id, tier, card_id, valid_from,
                    valid_through, state, note, made_by_name, made_at)
                VALUES (coalesce(nullif(:code, ''), 'P' || lpad(nextval('contract.price_number')::text, 5, '0')), :name,
                    :source, :account, :account, :tier, :card, :from, :through, 'DRAFT', :note, :person, :now)
                RETURNING id""")
                .param("code", draft.code())
                .param("name", draft.name())
                .param("source", draft.source().name())
                .param("account", draft.accountId(), Types.BIGINT)
                .param("tier", draft.tier(), Types.VARCHAR)
                .param("card", draft.cardId())
                .param("from", draft.days().from())
                .param("through", draft.days().through(), Types.DATE)
                .param("note", draft.note())
                .param("person", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        rows.replace(id, draft.rules(), draft.surcharges());
        CustomerPrice price = prices.getPrice(id);
        record(price, "create", null, view(price));
        return new Change.Done<>(price);
    }

    /** Another text of a draft. */
    public Change<CustomerPrice> update(long id, PriceDraft draft) {
        CustomerPrice before = lock(id);
        if (!before.isDraft()) {
            return Change.refused("state", "contract.price.notDraft");
        }
        List<FieldProblem> problems = check.list(draft, before);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        jdbc.sql("""
                UPDATE contract.price SET code = coalesce(nullif(:code, ''), code), name = :name, source = :source,
                    account_id = :account, home_account_id = :account, tier = :tier, card_id = :card,
                    valid_from = :from, valid_through = :through, note = :note
                WHERE id = :id""")
                .param("code", draft.code())
                .param("name", draft.name())
                .param("source", draft.source().name())
                .param("account", draft.accountId(), Types.BIGINT)
                .param("tier", draft.tier(), Types.VARCHAR)
                .param("card", draft.cardId())
                .param("from", draft.days().from())
                .param("through", draft.days().through(), Types.DATE)
                .param("note", draft.note())
                .param("id", id)
                .update();
        rows.replace(id, draft.rules(), draft.surcharges());
        CustomerPrice after = prices.getPrice(id);
        record(after, "change", view(before), view(after));
        return new Change.Done<>(after);
    }

    /** Brings a price into force on its days; what it says is checked again, as the card may have changed since. */
    public Change<CustomerPrice> activate(long id) {
        CustomerPrice draft = lock(id);
        if (draft.state() == PriceState.ACTIVE) {
            return new Change.Done<>(draft);
        }
        if (!draft.isDraft()) {
            return Change.refused("state", "contract.price.notDraft");
        }
        List<FieldProblem> problems = check.list(draftOf(draft), draft);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        jdbc.sql("UPDATE contract.price SET state = 'ACTIVE', activated_by_name = ?, activated_at = ? WHERE id = ?")
                .params(Acting.get().name(), Timestamp.from(time.now()), id)
                .update();
        CustomerPrice active = prices.getPrice(id);
        record(active, "activate", view(draft), view(active));
        news.tell(
                active,
                "contract.timeline.priceActive",
                active.days().from(),
                active.days().through());
        return new Change.Done<>(active);
    }

    /** What a price says, to be checked again or made anew. */
    public PriceDraft draftOf(CustomerPrice price) {
        return new PriceDraft(
                price.code(),
                price.name(),
                price.source(),
                price.accountId(),
                price.tier(),
                price.cardId(),
                price.days(),
                price.note(),
                rows.listRules(price.id()),
                rows.listSurcharges(price.id()));
    }

    /** Waits for a decision, or is a draft again. */
    public CustomerPrice setInApproval(long id, boolean inApproval) {
        CustomerPrice before = lock(id);
        if (before.state() == PriceState.ACTIVE) {
            return before;
        }
        jdbc.sql("UPDATE contract.price SET state = ? WHERE id = ?")
                .params((inApproval ? PriceState.IN_APPROVAL : PriceState.DRAFT).name(), id)
                .update();
        CustomerPrice after = prices.getPrice(id);
        record(after, "change", view(before), view(after));
        return after;
    }

    /** Sets the last day of a price in force: today or later, and never later than it was. */
    public Change<CustomerPrice> end(long id, @Nullable LocalDate lastDay) {
        CustomerPrice price = lock(id);
        if (lastDay == null || price.state() != PriceState.ACTIVE || !mayEnd(price, lastDay)) {
            return Change.refused("lastDay", "contract.price.end.wrong");
        }
        jdbc.sql("UPDATE contract.price SET valid_through = ? WHERE id = ?")
                .params(lastDay, id)
                .update();
        CustomerPrice ended = prices.getPrice(id);
        record(ended, "change", view(price), view(ended));
        news.tell(
                ended,
                "contract.timeline.priceEnds",
                lastDay.plusDays(1),
                price.days().through());
        return new Change.Done<>(ended);
    }

    private boolean mayEnd(CustomerPrice price, LocalDate lastDay) {
        LocalDate through = price.days().through();
        return !lastDay.isBefore(time.today())
                && !lastDay.isBefore(price.days().from())
                && (through == null || !lastDay.isAfter(through));
    }

    /** Throws a draft away. */
    public Change<CustomerPrice> discard(long id) {
        CustomerPrice draft = lock(id);
        if (!draft.isDraft()) {
            return Change.refused("state", "contract.price.notDraft");
        }
        jdbc.sql("DELETE FROM contract.price WHERE id = ?").param(id).update();
        record(draft, "delete", view(draft), null);
        return new Change.Done<>(draft);
    }

    /** Only one who may write the price can lock it. */
    private CustomerPrice lock(long id) {
        boolean mine = jdbc.sql("SELECT id FROM contract.price WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
        if (!mine) {
            throw new NotFound();
        }
        return prices.getPrice(id);
    }

    private void record(CustomerPrice price, String action, @Nullable Object before, @Nullable Object after) {
        Long account = price.accountId();
        if (account == null) {
            audit.record(action, "customerPrice", price.id(), before, after);
        } else {
            audit.recordOfAccount(account, action, "customerPrice", price.id(), before, after);
        }
    }

    private static Map<String, Object> view(CustomerPrice price) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", price.code());
        view.put("name", price.name());
        view.put("source", price.source().name());
        view.put("card", price.cardName());
        view.put("validFrom", price.days().from().toString());
        LocalDate through = price.days().through();
        view.put("validThrough", through == null ? "" : through.toString());
        view.put("state", price.state().name());
        return view;
    }
}
