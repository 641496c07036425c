/**
 * Owns deals: the way to a customer's business in steps, each left on evidence that is read from real records, with visits
 * and needs. Never makes a quote, a price or a contract; it looks for them. Start reading at {@code DealWay} and
 * {@code Evidence}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::*",
            "organization",
            "account",
            "account::contact",
            "analysis",
            "lead",
            "quote",
            "quote::paper"
        })
package dev.shipkeep.deal;
