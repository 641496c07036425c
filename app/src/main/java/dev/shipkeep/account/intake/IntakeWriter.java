package dev.shipkeep.account.intake;

import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.account.archive.AccountRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a batch of accounts, a column per array. */
@Component
final class IntakeWriter {

    private static final String INSERT = """
            INSERT INTO account.account
                (id, code, name, credit_code, industry, enterprise_type, life_stage, currency, division_code, region,
                 address, since, note, parent_id, active, unit_id, org_path, owner_id)
            SELECT * FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::char(3)[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::bigint[], ?::boolean[],
                ?::bigint[], ?::ltree[], ?::bigint[])
            ON CONFLICT DO NOTHING RETURNING id""";

    private static final String UPDATE = """
            UPDATE account.account
            SET name = given.name, credit_code = given.credit_code, industry = given.industry,
                enterprise_type = given.enterprise_type, life_stage = given.life_stage,
                division_code = given.division_code, region = given.region, address = given.address,
                since = given.since, note = given.note, parent_id = given.parent_id, active = given.active,
                unit_id = given.unit_id, org_path = given.org_path, owner_id = given.owner_id,
                version = version + 1
            FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::char(3)[],
                        ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::bigint[], ?::boolean[], ?::bigint[],
                        ?::ltree[], ?::bigint[])
                AS given (id, code, name, credit_code, industry, enterprise_type, life_stage, currency, division_code,
                          region, address, since, note, parent_id, active, unit_id, org_path, owner_id)
            WHERE account.id = given.id""";

    private final JdbcClient jdbc;

    IntakeWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return ids of those that were made; the code of the others belongs to an account that may not be seen */
    Set<Long> add(List<WantedAccount> accounts) {
        Set<Long> made = new HashSet<>(bind(INSERT, accounts).query(Long.class).list());
        List<WantedAccount> added =
                accounts.stream().filter(account -> made.contains(account.id())).toList();
        String codes = """
                INSERT INTO account.shipper_code (code, account_id, home_account_id)
                SELECT code, id, id FROM unnest(?::text[], ?::bigint[]) AS given (code, id)""";
        jdbc.sql(codes)
                .param(texts(added, AccountEntry::code))
                .param(added.stream().map(WantedAccount::id).toArray(Long[]::new))
                .update();
        return made;
    }

    void change(List<WantedAccount> accounts) {
        bind(UPDATE, accounts).update();
    }

    private JdbcClient.StatementSpec bind(String statement, List<WantedAccount> accounts) {
        return jdbc.sql(statement)
                .param(numbers(accounts, WantedAccount::id))
                .param(texts(accounts, AccountEntry::code))
                .param(texts(accounts, AccountEntry::name))
                .param(texts(accounts, AccountEntry::creditCode))
                .param(texts(accounts, AccountEntry::industry))
                .param(texts(accounts, AccountEntry::enterpriseType))
                .param(texts(accounts, AccountEntry::lifeStage))
                .param(texts(accounts, AccountEntry::currency))
                .param(texts(accounts, AccountEntry::divisionCode))
                .param(texts(accounts, entry -> AccountRules.region(entry.divisionCode(), entry.region())))
                .param(texts(accounts, AccountEntry::address))
                .param(texts(accounts, AccountEntry::since))
                .param(texts(accounts, AccountEntry::note))
                .param(numbers(accounts, WantedAccount::parentId))
                .param(texts(accounts, entry -> Boolean.toString(entry.active())))
                .param(numbers(accounts, WantedAccount::unitId))
                .param(accounts.stream().map(WantedAccount::unitPath).toArray(String[]::new))
                .param(numbers(accounts, WantedAccount::ownerId));
    }

    /** An empty text is kept as nothing. */
    private static @Nullable String[] texts(
            List<WantedAccount> accounts, Function<AccountEntry, @Nullable String> part) {
        @Nullable String[] values = new String[accounts.size()];
        for (int i = 0; i < values.length; i++) {
            String text = part.apply(accounts.get(i).entry());
            values[i] = text == null || text.isEmpty() ? null : text;
        }
        return values;
    }

    private static @Nullable Long[] numbers(
            List<WantedAccount> accounts, Function<WantedAccount, @Nullable Long> part) {
        @Nullable Long[] values = new Long[accounts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = part.apply(accounts.get(i));
        }
        return values;
    }
}
