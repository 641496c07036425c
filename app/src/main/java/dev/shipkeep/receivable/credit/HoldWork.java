package dev.shipkeep.receivable.credit;

import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.ageing.AgeingFilter;
import dev.shipkeep.receivable.ageing.AgeingReader;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose credit is stopped, and whose should be by the rule. Proposals are found anew each time: nothing is stored. */
@Component
public class HoldWork {

    private static final int MOST_HELD = 500;

    private final JdbcClient jdbc;
    private final AgeingReader ageing;
    private final CreditUses uses;
    private final CreditRules rules;
    private final BusinessTime time;

    HoldWork(JdbcClient jdbc, AgeingReader ageing, CreditUses uses, CreditRules rules, BusinessTime time) {
        this.jdbc = jdbc;
        this.ageing = ageing;
        this.uses = uses;
        this.rules = rules;
        this.time = time;
    }

    /** A payer on hold. */
    public record Held(long payerId, String code, String name, String currency, HoldEvent event) {}

    /** Most overdue first; without those that are on hold, and those that somebody has waved through for now. */
    @Transactional(readOnly = true)
    public List<HoldProposal> listProposals() {
        CreditRule rule = rules.get();
        Set<Long> dismissed = dismissed();
        List<HoldProposal> proposals = new ArrayList<>();
        for (String currency : ageing.listCurrencies()) {
            List<PayerAgeing> owing = new ArrayList<>();
            ageing.forEachRow(AgeingFilter.all(time.today(), currency), payer -> {
                if (!payer.held() && payer.ageing().openFen() > 0 && !dismissed.contains(payer.payerId())) {
                    owing.add(payer);
                }
            });
            for (CreditUse use : uses.of(owing)) {
                rule.hold().judge(use.standing()).ifPresent(cause -> proposals.add(new HoldProposal(use, cause)));
            }
        }
        proposals.sort(Comparator.comparingLong((HoldProposal proposal) ->
                        proposal.use().owed().ageing().overdueFen())
                .reversed());
        return proposals;
    }

    private Set<Long> dismissed() {
        LocalDate today = time.today();
        String waved = """
                SELECT payer_id FROM (
                    SELECT DISTINCT ON (payer_id) payer_id, action, again_from
                    FROM receivable.credit_hold_event ORDER BY payer_id, id DESC) last
                WHERE action = 'DISMISSED' AND again_from > ?""";
        return new HashSet<>(jdbc.sql(waved).param(today).query(Long.class).list());
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Held> listHeld() {
        return jdbc.sql("""
                SELECT last.payer_id, last.action, last.reason, last.ends_when_paid, last.again_from, last.overdue_fen,
                       last.overdue_days, last.person_name, last.happened_at, account.code, account.name,
                       account.currency
                FROM (SELECT DISTINCT ON (payer_id) id, payer_id, action, reason, ends_when_paid, again_from, overdue_fen,
                             overdue_days, person_name, happened_at
                      FROM receivable.credit_hold_event WHERE action <> 'DISMISSED' ORDER BY payer_id, id DESC) last
                    JOIN account.account ON account.id = last.payer_id
                WHERE last.action = 'SET' ORDER BY last.id DESC LIMIT ?""")
                .param(MOST_HELD)
                .query((row, number) -> new Held(
                        row.getLong("payer_id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("currency"),
                        HoldEvents.read(row, number)))
                .list();
    }
}
