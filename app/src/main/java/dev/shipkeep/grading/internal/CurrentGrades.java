package dev.shipkeep.grading.internal;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.GradeChange;
import dev.shipkeep.grading.GradesChanged;
import dev.shipkeep.grading.GradingRun;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings what is set by hand into the grades that are in force, without waiting for the next run. */
@Component
class CurrentGrades {

    private final RunStore runs;
    private final ResultReader results;
    private final Policies policies;
    private final Accounts accounts;
    private final ChangeStore changes;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    CurrentGrades(
            RunStore runs,
            ResultReader results,
            Policies policies,
            Accounts accounts,
            ChangeStore changes,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.runs = runs;
        this.results = results;
        this.policies = policies;
        this.accounts = accounts;
        this.changes = changes;
        this.events = events;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(long accountId, SetByHand set) {
        runs.findCurrent().ifPresent(run -> results.findResult(run.id(), accountId)
                .ifPresent(before -> change(run, before, before.with(set))));
    }

    private void change(GradingRun run, GradedAccount before, GradedAccount after) {
        jdbc.sql("""
                UPDATE grading.result SET set_key_account = ?, set_abc = ?, set_tier = ?
                WHERE run_id = ? AND account_id = ?""")
                .param(after.set().keyAccount())
                .param(after.setClassOf(GradeAspect.ABC))
                .param(after.setClassOf(GradeAspect.TIER))
                .param(run.id())
                .param(after.accountId())
                .update();
        Integer version = run.policyVersion();
        PolicyVersion policy = version == null ? policies.current() : policies.getVersion(version);
        List<GradeChange> made = new ArrayList<>();
        ChangeSentences.addChanges(before::classOf, after, policy.policy(), made);
        changes.write(run, made);
        accounts.publishStandings(List.of(after.standing(run.asOf())));
        events.publishEvent(new GradesChanged(run.id(), run.asOf(), made));
    }
}
