package dev.shipkeep.settlement.internal;

import dev.shipkeep.core.settlement.StatementItem;
import dev.shipkeep.core.settlement.StatementSum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as rows of JSON: the database takes a set of any size as one parameter. */
@Component
class DraftRows {

    private final JsonMapper json;

    DraftRows(JsonMapper json) {
        this.json = json;
    }

    String json(List<Map<String, @Nullable Object>> rows) {
        return json.writeValueAsString(rows);
    }

    Map<String, @Nullable Object> statement(Draft draft, StatementSum sum) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("payer_id", draft.payerId());
        row.put("month", draft.month().atDay(1).toString());
        row.put("currency", draft.currency());
        row.put("contract_number", draft.terms().contractNumber());
        row.put("accounts", draft.sendingAccounts());
        row.put("parcels", draft.parcels());
        row.put("chargeable_grams", draft.grams());
        row.put("waiting", draft.waiting());
        row.put("total_fen", sum.totalFen());
        row.put("tax_fen", sum.taxFen());
        row.put("tax_ppm", draft.terms().tax().partsPerMillion());
        row.put("credit_days", draft.terms().creditDays());
        row.put("billing_day", draft.terms().billingDay());
        row.put("content_hash", draft.hash());
        return row;
    }

    List<Map<String, @Nullable Object>> items(Map<Long, Draft> drafts) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        drafts.forEach((id, draft) -> {
            int position = 0;
            for (Draft.Item item : draft.items()) {
                position++;
                rows.add(item(id, position, item));
            }
        });
        return rows;
    }

    private static Map<String, @Nullable Object> item(long statementId, int position, Draft.Item draft) {
        StatementItem item = draft.item();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("statement_id", statementId);
        row.put("position", position);
        row.put("kind", item.kind().name());
        row.put("code", item.code());
        row.put("parcels", item.parcels());
        row.put("chargeable_grams", item.chargeableGrams());
        row.put("amount_fen", item.amountFen());
        row.put("term_code", draft.termCode());
        row.put(
                "window_from",
                draft.windowFrom() == null ? null : draft.windowFrom().toString());
        row.put("details", draft.reason());
        return row;
    }

    List<Map<String, @Nullable Object>> accounts(Map<Long, Draft> drafts) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        drafts.forEach((id, draft) -> draft.accounts().forEach(account -> rows.add(account(id, account))));
        return rows;
    }

    private static Map<String, @Nullable Object> account(long statementId, Draft.Account account) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("statement_id", statementId);
        row.put("account_id", account.span().accountId());
        row.put("from_day", account.span().from().toString());
        row.put("through_day", Objects.requireNonNull(account.span().through()).toString());
        row.put("parcels", account.parcels());
        row.put("chargeable_grams", account.grams());
        row.put("freight_fen", account.freightFen());
        row.put("surcharge_fen", account.surchargeFen());
        row.put("rebate_fen", account.rebateFen());
        row.put("waiting", account.waiting());
        return row;
    }
}
