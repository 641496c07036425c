/**
 * Owns what parcels are charged and what they cost us: rated once when their facts are known, again when the facts or the
 * prices change, and as an adjustment once they are billed. Never decides what a price is or who pays. Start reading at
 * {@code work.LaneRun} and {@code RatedParcels}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::*",
            "organization",
            "account",
            "pricing",
            "pricing::words",
            "contract",
            "waybill"
        })
package dev.shipkeep.rating;
