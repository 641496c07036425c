package dev.shipkeep.account.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An account as the audit trail keeps it: under the names of the form's fields, so that editors can be told by field. */
public final class AccountViews {

    public static final List<String> FIELDS = List.of(
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
            "parent",
            "active");

    private AccountViews() {}

    public static Map<String, Object> of(AccountEntry entry, int version) {
        Map<String, Object> view = new LinkedHashMap<>();
        for (String field : FIELDS) {
            view.put(field, entry.value(field));
        }
        view.put("version", version);
        return view;
    }
}
