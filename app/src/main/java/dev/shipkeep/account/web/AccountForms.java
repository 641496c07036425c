package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountEntry;
import java.util.Map;

/** Reads entries from forms: stripped, absent fields as empty texts. */
final class AccountForms {

    private AccountForms() {}

    static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    static AccountEntry entry(Map<String, String> form) {
        return new AccountEntry(
                text(form, "code"),
                text(form, "name"),
                text(form, "creditCode"),
                text(form, "industry"),
                text(form, "enterpriseType"),
                text(form, "lifeStage"),
                text(form, "currency"),
                text(form, "divisionCode"),
                text(form, "region"),
                text(form, "address"),
                text(form, "since"),
                text(form, "note"),
                text(form, "parent"),
                form.containsKey("active"));
    }
}
