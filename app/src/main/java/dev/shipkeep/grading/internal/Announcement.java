package dev.shipkeep.grading.internal;

import dev.shipkeep.account.AccountStanding;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.grading.GradeChange;
import dev.shipkeep.grading.GradesChanged;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the rest of the house about new grades: the account list, the time-lines, the modules above. */
@Component
class Announcement {

    private final Accounts accounts;
    private final Timeline timeline;
    private final ChangeStore changeStore;
    private final ApplicationEventPublisher events;
    private final BusinessTime time;

    Announcement(
            Accounts accounts,
            Timeline timeline,
            ChangeStore changeStore,
            ApplicationEventPublisher events,
            BusinessTime time) {
        this.accounts = accounts;
        this.timeline = timeline;
        this.changeStore = changeStore;
        this.events = events;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(GradingRun run, List<GradedAccount> graded, List<GradeChange> changes) {
        List<AccountStanding> standings =
                graded.stream().map(account -> account.standing(run.asOf())).toList();
        accounts.publishStandings(standings);
        changeStore.write(run, changes);
        Instant now = time.now();
        for (GradeChange change : changes) {
            timeline.add(change.accountId(), now, "grade", change.messageKey(), change.arguments());
        }
        events.publishEvent(new GradesChanged(run.id(), run.asOf(), changes));
    }
}
