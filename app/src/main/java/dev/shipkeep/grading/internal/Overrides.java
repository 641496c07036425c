package dev.shipkeep.grading.internal;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.grading.EndingOverride;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets classes by hand, for a reason and until a day, and ends that again. It holds from the same moment on. */
@Component
public class Overrides {

    public static final int LONGEST_YEARS = 2;
    public static final int REASON_LENGTH = 500;

    /** The classes that can be set, per subject. */
    public static final Map<GradeAspect, List<String>> VALUES = Map.of(
            GradeAspect.KEY_ACCOUNT, List.of("YES", "NO"),
            GradeAspect.ABC, List.of("A", "B", "C"),
            GradeAspect.TIER, List.of("PLATINUM", "GOLD", "IRON", "LEAD"));

    private final OverrideStore store;
    private final CurrentGrades currentGrades;
    private final Accounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Overrides(
            OverrideStore store,
            CurrentGrades currentGrades,
            Accounts accounts,
            Audit audit,
            Timeline timeline,
            BusinessTime time) {
        this.store = store;
        this.currentGrades = currentGrades;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** Everything that was ever set for an account, newest first. */
    @Transactional(readOnly = true)
    public List<ManualOverride> listOf(long accountId) {
        return store.listOf(accountId);
    }

    /** Those that end within the next days, of accounts that the acting person sees. */
    @Transactional(readOnly = true)
    public List<EndingOverride> listEnding(int days, int limit) {
        return store.listEnding(time.today().plusDays(days), limit);
    }

    /** Sets a class; what was set before for the same subject is replaced. */
    @Transactional
    public OverrideOutcome set(
            long accountId, @Nullable GradeAspect subject, String value, String reason, @Nullable LocalDate until) {
        accounts.getAccount(accountId);
        OverrideOutcome.Refused refusal = check(subject, value, reason, until);
        if (refusal != null || subject == null || until == null) {
            return refusal == null ? new OverrideOutcome.Refused("until", "grading.override.until.missing") : refusal;
        }
        ManualOverride before = store.end(accountId, subject, "REPLACED").orElse(null);
        ManualOverride made = store.insert(accountId, subject, value, reason.strip(), until);
        audit.recordOfAccount(accountId, "set", "grading_override", made.id(), shown(before), shown(made));
        timeline.add(
                accountId,
                time.now(),
                "grade",
                "grading.override.set." + subject + "." + value,
                List.of(until.toString(), made.reason()));
        currentGrades.apply(accountId, store.inForceOf(accountId));
        return new OverrideOutcome.Done(made);
    }

    /** Ends what is set, before its day. */
    @Transactional
    public void end(long accountId, GradeAspect subject) {
        accounts.getAccount(accountId);
        ManualOverride ended = store.end(accountId, subject, "ENDED").orElseThrow(() -> new NotFound());
        audit.recordOfAccount(accountId, "end", "grading_override", ended.id(), shown(ended), null);
        addEnd(ended, "grading.override.ended.");
        currentGrades.apply(accountId, store.inForceOf(accountId));
    }

    /** Ends what is past its day; in the transaction of the run that stops counting it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expire() {
        for (ManualOverride expired : store.expire()) {
            audit.recordOfAccount(
                    expired.accountId(), "expire", "grading_override", expired.id(), shown(expired), null);
            addEnd(expired, "grading.override.expired.");
        }
    }

    private void addEnd(ManualOverride ended, String keyPrefix) {
        timeline.add(
                ended.accountId(),
                time.now(),
                "grade",
                keyPrefix + ended.subject() + "." + ended.value(),
                List.of(ended.until().toString(), ended.reason()));
    }

    private OverrideOutcome.@Nullable Refused check(
            @Nullable GradeAspect subject, String value, String reason, @Nullable LocalDate until) {
        if (subject == null || !VALUES.getOrDefault(subject, List.of()).contains(value)) {
            return new OverrideOutcome.Refused("choice", "grading.override.choice.missing");
        }
        if (reason.isBlank()) {
            return new OverrideOutcome.Refused("reason", "grading.override.reason.missing");
        }
        if (reason.length() > REASON_LENGTH) {
            return new OverrideOutcome.Refused("reason", "grading.override.reason.long");
        }
        if (until == null) {
            return new OverrideOutcome.Refused("until", "grading.override.until.missing");
        }
        if (until.isBefore(time.today())) {
            return new OverrideOutcome.Refused("until", "grading.override.until.past");
        }
        return until.isAfter(time.today().plusYears(LONGEST_YEARS))
                ? new OverrideOutcome.Refused("until", "grading.override.until.far")
                : null;
    }

    private static @Nullable Map<String, String> shown(@Nullable ManualOverride override) {
        return override == null
                ? null
                : Map.of(
                        "subject",
                        override.subject().name(),
                        "value",
                        override.value(),
                        "reason",
                        override.reason(),
                        "until",
                        override.until().toString());
    }

    /** The subjects that can be set, in the order in which they are offered. */
    public static Set<GradeAspect> subjects() {
        return VALUES.keySet().stream().collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
}
