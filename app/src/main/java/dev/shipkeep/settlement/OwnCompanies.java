package dev.shipkeep.settlement;

import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what stands on our paper. */
@Component
public class OwnCompanies {

    private static final int LONGEST_TEXT = 120;
    private static final long HIGHEST_LIMIT_FEN = 100_000_000_00L;

    private final JdbcClient jdbc;
    private final Audit audit;

    OwnCompanies(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public OwnCompany get() {
        return jdbc.sql("""
                SELECT company, address, phone, tax_number, bank, bank_account, note_limit_fen
                FROM settlement.settings""")
                .query((row, number) -> new OwnCompany(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)))
                .single();
    }

    @Transactional
    public Change<OwnCompany> change(OwnCompany wanted) {
        List<FieldProblem> problems = problems(wanted);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        OwnCompany before = get();
        jdbc.sql("""
                UPDATE settlement.settings
                SET company = ?, address = ?, phone = ?, tax_number = ?, bank = ?, bank_account = ?, note_limit_fen = ?""")
                .params(
                        wanted.name(),
                        wanted.address(),
                        wanted.phone(),
                        wanted.taxNumber(),
                        wanted.bank(),
                        wanted.bankAccount(),
                        wanted.noteLimitFen())
                .update();
        audit.record("change", "ownCompany", 1, before, wanted);
        return new Change.Done<>(wanted);
    }

    private static List<FieldProblem> problems(OwnCompany wanted) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", wanted.name());
        texts.put("address", wanted.address());
        texts.put("phone", wanted.phone());
        texts.put("taxNumber", wanted.taxNumber());
        texts.put("bank", wanted.bank());
        texts.put("bankAccount", wanted.bankAccount());
        List<FieldProblem> problems = new ArrayList<>();
        texts.forEach((field, text) -> {
            if (text.isEmpty() || text.length() > LONGEST_TEXT) {
                problems.add(FieldProblem.of(field, "settlement.company.text.wrong", LONGEST_TEXT));
            }
        });
        if (wanted.noteLimitFen() < 0 || wanted.noteLimitFen() > HIGHEST_LIMIT_FEN) {
            problems.add(FieldProblem.of("noteLimit", "settlement.money.wrong"));
        }
        return problems;
    }
}
