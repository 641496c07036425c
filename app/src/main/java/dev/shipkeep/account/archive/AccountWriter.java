package dev.shipkeep.account.archive;

import dev.shipkeep.organization.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that writes one account. */
@Component
public class AccountWriter {

    private final JdbcClient jdbc;

    AccountWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the new id; nothing when the code is taken, by an account that may be seen or not */
    Optional<Long> add(AccountEntry entry, Unit unit, @Nullable Long ownerId, @Nullable Long parentId) {
        long id = jdbc.sql("SELECT nextval(pg_get_serial_sequence('account.account', 'id'))")
                .query(Long.class)
                .single();
        String code = entry.code().isEmpty() ? "K" + id : entry.code();
        String insert = """
                INSERT INTO account.account
                    (id, code, name, credit_code, industry, enterprise_type, life_stage, currency, division_code,
                     region, address, since, note, parent_id, active, unit_id, org_path, owner_id)
                VALUES (?, ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, nullif(?, ''),
                        ?, nullif(?, ''), nullif(?, '')::date, nullif(?, ''), ?, ?, ?, ?::ltree, ?)
                ON CONFLICT DO NOTHING""";
        int added = jdbc.sql(insert)
                .params(id, code, entry.name())
                .param(AccountRules.creditCode(entry.creditCode()))
                .params(entry.industry(), entry.enterpriseType(), entry.lifeStage(), entry.currency())
                .param(entry.divisionCode())
                .param(AccountRules.region(entry.divisionCode(), entry.region()))
                .params(entry.address(), entry.since(), entry.note())
                .param(parentId)
                .params(entry.active(), unit.id(), unit.path())
                .param(ownerId)
                .update();
        return added == 1 && addCode(id, code) ? Optional.of(id) : Optional.empty();
    }

    private boolean addCode(long id, String code) {
        String insert = """
                INSERT INTO account.shipper_code (code, account_id, home_account_id) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""";
        return jdbc.sql(insert).params(code, id, id).update() == 1;
    }

    /** @return whether the version was still the present one */
    public boolean change(long id, int version, AccountEntry entry, @Nullable Long parentId) {
        String update = """
                UPDATE account.account
                SET name = ?, credit_code = ?, industry = nullif(?, ''), enterprise_type = nullif(?, ''),
                    life_stage = nullif(?, ''), division_code = nullif(?, ''), region = ?, address = nullif(?, ''),
                    since = nullif(?, '')::date, note = nullif(?, ''), parent_id = ?, active = ?, version = version + 1
                WHERE id = ? AND version = ? AND merged_into IS NULL""";
        return jdbc.sql(update)
                        .param(entry.name())
                        .param(AccountRules.creditCode(entry.creditCode()))
                        .params(entry.industry(), entry.enterpriseType(), entry.lifeStage(), entry.divisionCode())
                        .param(AccountRules.region(entry.divisionCode(), entry.region()))
                        .params(entry.address(), entry.since(), entry.note())
                        .param(parentId)
                        .params(entry.active(), id, version)
                        .update()
                == 1;
    }

    /** Changes of groups go one after the other, or two of them could close a circle. */
    public void lockGroups() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('account.group', 0))")
                .query((row, number) -> 0)
                .list();
    }

    /** Whether one account is in the line above another, or the same. */
    public boolean isInLineAbove(long accountId, long startId) {
        return jdbc.sql("SELECT ?::bigint = ANY (account.line_above(?))")
                .params(accountId, startId)
                .query(Boolean.class)
                .single();
    }
}
