/**
 * Owns the interface for other programs under {@code /api/v1}: what is offered, its rules for repeats, limits and
 * documentation. Never decides anything itself: it calls the facades of the modules. Start reading at
 * {@code IdempotencyFilter} and {@code resource.AccountApiController}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::*",
            "organization",
            "account",
            "account::*",
            "analysis::finance",
            "analysis::market",
            "analysis::supplier",
            "waybill",
            "pricing",
            "pricing::sheet",
            "pricing::words",
            "contract",
            "contract::*",
            "deal",
            "lead",
            "lead::archive",
            "lead::capture",
            "lead::register",
            "rating",
            "settlement",
            "approval",
            "quote",
            "receivable",
            "receivable::payment"
        })
package dev.shipkeep.api;
