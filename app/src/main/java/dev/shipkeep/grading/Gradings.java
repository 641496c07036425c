package dev.shipkeep.grading;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.shipkeep.grading.internal.AsOfDays;
import dev.shipkeep.grading.internal.GradingRunner;
import dev.shipkeep.grading.internal.RunStore;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Grades the whole carrier, now or soon. Ranks are relative, so it is always done in the system's name. */
@Component
public class Gradings {

    private static final Duration IMPORT_PAUSE = Duration.ofSeconds(10);

    private final GradingRunner runner;
    private final RunStore runs;
    private final AsOfDays days;
    private final SchedulerClient scheduler;

    Gradings(GradingRunner runner, RunStore runs, AsOfDays days, SchedulerClient scheduler) {
        this.runner = runner;
        this.runs = runs;
        this.days = days;
        this.scheduler = scheduler;
    }

    /** The day that a grading counts up to when nobody says otherwise. */
    public LocalDate defaultDay() {
        return Acting.as(SignedIn.SYSTEM, days::defaultDay);
    }

    /** Grades on this thread and answers when everything is written. */
    public GradingRun runNow(LocalDate asOf, RunCause cause, boolean setsCurrent) {
        long runId = create(asOf, cause, setsCurrent);
        return runner.run(runId);
    }

    /** Grades the freshly loaded demo carrier as of its last day with parcels. */
    public GradingRun gradeDemo() {
        return runNow(Acting.as(SignedIn.SYSTEM, days::lastFactDay), RunCause.DEMO, true);
    }

    /** Grades in the background and answers the run's id at once. */
    public long request(LocalDate asOf, RunCause cause, boolean setsCurrent) {
        long runId = create(asOf, cause, setsCurrent);
        scheduler.scheduleIfNotExists(
                GradingTasks.RUN.instance(Long.toString(runId)).build(), Instant.now());
        return runId;
    }

    /** Grades in a little while; asked again before that, it is still done once. For imports, which come in rows. */
    public void requestSoon() {
        scheduler.scheduleIfNotExists(
                GradingTasks.AFTER_IMPORT.instance("next").build(),
                Instant.now().plus(IMPORT_PAUSE));
    }

    /** The run whose grades are in force; empty before the first. */
    public Optional<GradingRun> findCurrentRun() {
        return Acting.as(SignedIn.SYSTEM, runs::findCurrent);
    }

    private long create(LocalDate asOf, RunCause cause, boolean setsCurrent) {
        String name = Acting.find().map(SignedIn::name).orElse(SignedIn.SYSTEM.name());
        return Acting.as(SignedIn.SYSTEM, () -> runs.create(asOf, cause, setsCurrent, name));
    }
}
