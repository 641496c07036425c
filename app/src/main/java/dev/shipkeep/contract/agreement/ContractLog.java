package dev.shipkeep.contract.agreement;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a contract in hand for a change, and writes down what was done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContractLog {

    private final JdbcClient jdbc;
    private final ContractRegister register;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    ContractLog(JdbcClient jdbc, ContractRegister register, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.register = register;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** One change of a contract at a time; only one who may write it can take it. */
    public Contract lock(long id) {
        boolean mine = jdbc.sql("SELECT id FROM contract.contract WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
        if (!mine) {
            throw new NotFound();
        }
        return register.getContract(id);
    }

    public void record(Contract contract, String action, @Nullable Contract before, @Nullable Contract after) {
        audit.recordOfAccount(contract.payerId(), action, "contract", contract.id(), view(before), view(after));
    }

    /** On the payer's time-line; the sentence gets the contract's name, its title and a day. */
    public void tell(Contract contract, String sentence, LocalDate day) {
        timeline.add(
                contract.payerId(),
                time.now(),
                "contract",
                sentence,
                List.of(contract.name(), contract.title(), day.toString()));
    }

    private static @Nullable Map<String, Object> view(@Nullable Contract contract) {
        if (contract == null) {
            return null;
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("number", contract.number());
        view.put("version", contract.version());
        view.put("title", contract.title());
        view.put("state", contract.state().name());
        view.put("validFrom", contract.days().from().toString());
        LocalDate through = contract.days().through();
        view.put("validThrough", through == null ? "" : through.toString());
        ContractTerms terms = contract.terms();
        view.put("creditDays", terms.creditDays());
        Long limit = terms.creditLimitFen();
        view.put("creditLimitFen", limit == null ? "" : limit);
        view.put("depositFen", terms.depositFen());
        view.put("selection", terms.selection().name());
        return view;
    }
}
