package dev.shipkeep.deal.web;

import dev.shipkeep.deal.trial.NamedNumber;
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
        DealTab tab, @Nullable Trial trial, Sent sent, Instant now, Map<String, String> typed, FieldProblems problems) {

    private static final int USUAL_DAYS = 14;

    /**
     * What was sent of a trial.
     *
     * @param begun whether a parcel was shipped, so that what was agreed stays as it is
     * @param waiting numbers that were named and are not among the parcels
     * @param named what became of the numbers just named
     */
    public record Sent(List<TrialParcel> parcels, boolean begun, List<NamedNumber> waiting, List<NamedNumber> named) {

        static final Sent NONE = new Sent(List.of(), false, List.of(), List.of());
    }

    TrialPage naming(List<NamedNumber> named) {
        Sent then = new Sent(sent.parcels(), sent.begun(), sent.waiting(), named);
        return new TrialPage(tab, trial, then, now, typed, problems);
    }

    public TrialResult result() {
        return TrialResult.of(sent.parcels(), asOf());
    }

    private Instant asOf() {
        return trial == null ? now : trial.asOf(now);
    }

    public Frame frame() {
        return tab.words().frame();
    }

    public boolean mayAgree() {
        return tab.isKeptUp() && (trial == null || trial.judgedAt() == null && !sent.begun());
    }

    public boolean mayName() {
        return tab.isKeptUp() && trial != null && trial.judgedAt() == null;
    }

    /** Whether it waits for parcels before it can be judged. */
    public boolean isOpen() {
        return trial != null && trial.judgedAt() == null && !result().isComplete(trial);
    }

    /** Whether what was agreed can no longer be changed although it is not judged. */
    public boolean isFixed() {
        return mayName() && sent.begun();
    }

    public boolean mayJudge() {
        return mayName() && !isOpen();
    }

    public String standing(TrialParcel parcel) {
        return parcel.standing(asOf()).name();
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
