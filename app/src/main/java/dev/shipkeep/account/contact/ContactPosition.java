package dev.shipkeep.account.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the shipper's decisions. What we do not know is null.
 *
 * @param influence how much the person's word counts: 1 hardly, 5 settles it
 * @param orientation what the person cares for: price, time, safety, service, relationship, innovation
 * @param coverage how well our person knows this one: acquainted, working, trusted
 * @param leftOn day on which the contact was put aside
 */
public record ContactPosition(
        @Nullable Integer influence,
        @Nullable String orientation,
        @Nullable Coverer coveredBy,
        @Nullable String coverage,
        @JsonIgnore @Nullable Long reportsToId,
        @Nullable String reportsTo,
        @Nullable LocalDate lastMetOn,
        @Nullable String lastMetBy,
        @Nullable LocalDate leftOn) {

    /** The one of ours who keeps the relation. */
    public record Coverer(
            @JsonIgnore long id,
            String staffNo,
            String name,
            @JsonIgnore boolean active) {}

    /** Somebody who has left us keeps no relation any more. */
    public boolean isCovered() {
        return coveredBy != null && coveredBy.active();
    }
}
