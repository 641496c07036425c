package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.Parcel;
import dev.shipkeep.waybill.TrackedNumber;
import dev.shipkeep.waybill.Tracking;
import dev.shipkeep.waybill.tracking.TypedNumbers;
import java.util.List;

/** @param answers empty when nothing was asked, or too much */
public record TrackingPage(Frame frame, TypedNumbers typed, List<TrackedNumber> answers) {

    /** A message at the box; empty when there is nothing to say. */
    public String problem() {
        return typed.areTooMany()
                ? frame.say("waybill.tracking.tooMany", typed.numbers().size(), Tracking.MOST_NUMBERS)
                : "";
    }

    /** Lines of the box: room to paste at first, then as many as were asked, within reason. */
    public int boxRows() {
        return answers.isEmpty() ? 5 : Math.clamp(typed.numbers().size(), 2, 4);
    }

    public int mostNumbers() {
        return Tracking.MOST_NUMBERS;
    }

    /** Whether the answer is one parcel, which then tells everything at once. */
    public boolean single() {
        return answers.stream().mapToInt(answer -> answer.parcels().size()).sum() == 1;
    }

    public long found() {
        return answers.stream().filter(answer -> !answer.parcels().isEmpty()).count();
    }

    public List<String> missing() {
        return answers.stream()
                .filter(answer -> answer.parcels().isEmpty())
                .map(TrackedNumber::number)
                .toList();
    }

    public List<ParcelView> parcels() {
        return answers.stream()
                .flatMap(answer -> answer.parcels().stream())
                .map(this::view)
                .toList();
    }

    /** Whether an order has more parcels than are told. */
    public boolean cut() {
        return answers.stream().anyMatch(answer -> answer.parcels().size() >= Tracking.MOST_PARCELS_OF_AN_ORDER);
    }

    private ParcelView view(Parcel parcel) {
        return new ParcelView(frame, parcel);
    }
}
