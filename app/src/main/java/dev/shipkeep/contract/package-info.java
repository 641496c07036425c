/**
 * Owns customers' prices and contracts: what differs from the price lists for whom and when, who pays for whose parcels,
 * and on what terms. Never knows a rated amount or a statement: those ask here. Start reading at {@code PriceBooks} and
 * {@code Contracts}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::*",
            "organization",
            "account",
            "account::document",
            "approval",
            "pricing",
            "pricing::sheet",
            "pricing::words",
            "waybill"
        })
package dev.shipkeep.contract;
