package dev.shipkeep.analysis.finance;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps company facts. */
@Component
public class Companies {

    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Companies(JdbcClient jdbc, Accounts accounts, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** As typed: capital in units of ten thousand yuan, as business licences state it. */
    public record Entry(String employees, String sites, String capital, String decides, String note) {

        public static Entry of(Company company) {
            Long capital = company.capitalFen();
            return new Entry(
                    company.employees() == null ? "" : company.employees().toString(),
                    company.sites() == null ? "" : company.sites().toString(),
                    capital == null
                            ? ""
                            : BigDecimal.valueOf(capital, 6)
                                    .stripTrailingZeros()
                                    .toPlainString(),
                    company.decides(),
                    company.note());
        }
    }

    @Transactional(readOnly = true)
    public Company findCompany(long accountId) {
        return jdbc.sql("""
                SELECT employees, sites, capital_fen, decides, note, version FROM analysis.company
                WHERE account_id = ?""")
                .param(accountId)
                .query((row, number) -> new Company(
                        row.getObject("employees", Integer.class),
                        row.getObject("sites", Integer.class),
                        row.getObject("capital_fen", Long.class),
                        row.getString("decides"),
                        row.getString("note"),
                        row.getInt("version")))
                .optional()
                .orElse(Company.UNKNOWN);
    }

    /** @param version −1 when nothing was known */
    @Transactional
    public Change<Company> save(long accountId, int version, Entry entry) {
        if (accounts.getAccount(accountId).mergedInto() != null) {
            throw new NotFound();
        }
        List<FieldProblem> problems = new ArrayList<>();
        Integer employees = count("employees", entry.employees(), problems);
        Integer sites = count("sites", entry.sites(), problems);
        Long capital = capital(entry.capital(), problems);
        text("decides", entry.decides(), problems);
        text("note", entry.note(), problems);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Company old = findCompany(accountId);
        Company wanted = new Company(employees, sites, capital, entry.decides(), entry.note(), version + 1);
        if (old.version() != version || !write(accountId, version, wanted)) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        audit.recordOfAccount(
                accountId, version < 0 ? "create" : "change", "company", accountId, version < 0 ? null : old, wanted);
        timeline.add(accountId, time.now(), "analysis", "analysis.timeline.company", List.of());
        return new Change.Done<>(wanted);
    }

    private boolean write(long accountId, int version, Company company) {
        return jdbc.sql("""
                INSERT INTO analysis.company (account_id, home_account_id, employees, sites, capital_fen, decides, note,
                    changed_at, changed_by)
                VALUES (:id, :id, :employees, :sites, :capital, :decides, :note, :now, :person)
                ON CONFLICT (account_id) DO UPDATE SET employees = excluded.employees, sites = excluded.sites,
                    capital_fen = excluded.capital_fen, decides = excluded.decides, note = excluded.note,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = company.version + 1
                WHERE company.version = :version""")
                        .param("id", accountId)
                        .param("employees", company.employees())
                        .param("sites", company.sites())
                        .param("capital", company.capitalFen())
                        .param("decides", company.decides())
                        .param("note", company.note())
                        .param("now", Timestamp.from(time.now()))
                        .param("person", Acting.get().name())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static @Nullable Integer count(String field, String text, List<FieldProblem> problems) {
        String digits = text.replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,8}")) {
            problems.add(FieldProblem.of(field, "analysis.problem.count"));
            return null;
        }
        return Integer.valueOf(digits);
    }

    private static @Nullable Long capital(String text, List<FieldProblem> problems) {
        String digits = text.replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            problems.add(FieldProblem.of("capital", "analysis.problem.number"));
            return null;
        }
        return new BigDecimal(digits).movePointRight(6).longValueExact();
    }

    private static void text(String field, String text, List<FieldProblem> problems) {
        if (text.length() > LONGEST) {
            problems.add(FieldProblem.of(field, "analysis.problem.long", LONGEST));
        }
    }
}
