package dev.shipkeep.deal.web;

import dev.shipkeep.deal.trial.Trial;
import dev.shipkeep.deal.trial.TrialParcel;
import dev.shipkeep.deal.trial.TrialResult;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param trial null before anything is agreed */
public record TrialPage(
        DealTab tab,
        @Nullable Trial trial,
        List<TrialParcel> parcels,
        TrialResult result,
        Instant now,
        Map<String, String> typed,
        FieldProblems problems) {

    private static final int USUAL_DAYS = 14;

    public Frame frame() {
        return tab.words().frame();
    }

    public boolean mayAgree() {
        return tab.mayWrite() && (trial == null || trial.judgedAt() == null);
    }

    public boolean mayJudge() {
        return tab.mayWrite() && trial != null && trial.judgedAt() == null && result.isComplete(trial);
    }

    public String standing(TrialParcel parcel) {
        return parcel.standing(now).name();
    }

    /** What stands in the form of the agreement. */
    public Map<String, String> fields() {
        if (typed.containsKey("since")) {
            return typed;
        }
        LocalDate today = BusinessTime.dayOf(now);
        Map<String, String> fields = new HashMap<>();
        fields.put("since", (trial == null ? today : trial.since()).toString());
        fields.put("through", (trial == null ? today.plusDays(USUAL_DAYS) : trial.through()).toString());
        fields.put("parcels", trial == null ? "20" : Integer.toString(trial.parcels()));
        fields.put(
                "onTime",
                trial == null
                        ? "95"
                        : BigDecimal.valueOf(trial.onTimeBasisPoints(), 2)
                                .stripTrailingZeros()
                                .toPlainString());
        fields.put("faults", trial == null ? "0" : Integer.toString(trial.faults()));
        fields.put("agreedWith", trial == null ? "" : trial.agreedWith());
        return fields;
    }
}
