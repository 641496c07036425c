/**
 * Owns quotes: what is offered to an account or a prospect, simulated on past parcels or on a stated profile, approved by
 * discount and margin, sent, and won or lost. Never rates by itself and never changes a price in force: an accepted quote asks
 * contracts for one. Start reading at {@code Quotes} and {@code simulation.Simulator}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::*",
            "organization",
            "account",
            "pricing",
            "pricing::sheet",
            "pricing::words",
            "waybill",
            "contract",
            "contract::price",
            "approval"
        })
package dev.shipkeep.quote;
