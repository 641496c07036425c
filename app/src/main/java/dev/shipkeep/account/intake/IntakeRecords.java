package dev.shipkeep.account.intake;

import dev.shipkeep.account.archive.AccountViews;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Trail and time-line of a batch, in one statement each. */
@Component
final class IntakeRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BusinessTime time;

    IntakeRecords(JdbcClient jdbc, JsonMapper json, BusinessTime time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    void write(List<WantedAccount> added, List<WantedAccount> changed) {
        trail("create", added);
        trail("change", changed);
        timeline(added, account -> "account.timeline.imported", account -> account.entry()
                .name());
        timeline(changed, account -> "account.timeline.changed", IntakeRecords::changedFields);
    }

    private void trail(String action, List<WantedAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        SignedIn person = Acting.get();
        String insert = """
                INSERT INTO platform.audit_entry
                    (person_id, person_name, action, subject, subject_id, account_id, old_value, new_value)
                SELECT ?, ?, ?, 'account', given.id::text, given.id, given.old_value::jsonb, given.new_value::jsonb
                FROM unnest(?::bigint[], ?::text[], ?::text[]) AS given (id, old_value, new_value)""";
        jdbc.sql(insert)
                .params(person.id(), person.name(), action)
                .param(accounts.stream().map(WantedAccount::id).toArray(Long[]::new))
                .param(texts(accounts, account -> account.known() == null ? null : view(account.known())))
                .param(texts(accounts, this::view))
                .update();
    }

    private String view(KnownAccount known) {
        Map<String, Object> view = new LinkedHashMap<>(AccountViews.of(known.entry(), known.version()));
        view.put("unit", known.unitId());
        return json.writeValueAsString(view);
    }

    private String view(WantedAccount account) {
        int version = account.known() == null ? 0 : account.known().version() + 1;
        Map<String, Object> view = new LinkedHashMap<>(AccountViews.of(account.entry(), version));
        view.put("unit", account.unitId());
        return json.writeValueAsString(view);
    }

    private void timeline(
            List<WantedAccount> accounts,
            Function<WantedAccount, String> messageKey,
            Function<WantedAccount, String> argument) {
        if (accounts.isEmpty()) {
            return;
        }
        SignedIn person = Acting.get();
        String insert = """
                INSERT INTO account.timeline_entry
                    (account_id, happened_at, kind, message_key, arguments, person_id, person_name)
                SELECT given.id, ?, 'change', given.message_key, given.arguments::jsonb, ?, ?
                FROM unnest(?::bigint[], ?::text[], ?::text[]) AS given (id, message_key, arguments)""";
        jdbc.sql(insert)
                .params(Timestamp.from(time.now()), person.id(), person.name())
                .param(accounts.stream().map(WantedAccount::id).toArray(Long[]::new))
                .param(texts(accounts, messageKey::apply))
                .param(texts(accounts, account -> json.writeValueAsString(List.of(argument.apply(account)))))
                .update();
    }

    private static String changedFields(WantedAccount account) {
        KnownAccount known = Objects.requireNonNull(account.known(), "a new account has not changed");
        List<String> fields = new ArrayList<>();
        for (String field : AccountViews.FIELDS) {
            if (!known.entry().value(field).equals(account.entry().value(field))) {
                fields.add(field);
            }
        }
        if (account.isMoved()) {
            fields.add("unit");
        }
        if (!Objects.equals(known.ownerId(), account.ownerId())) {
            fields.add("owner");
        }
        return String.join(",", fields);
    }

    private static @Nullable String[] texts(
            List<WantedAccount> accounts, Function<WantedAccount, @Nullable String> part) {
        @Nullable String[] values = new String[accounts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = part.apply(accounts.get(i));
        }
        return values;
    }
}
