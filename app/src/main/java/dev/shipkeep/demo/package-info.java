/**
 * Owns the demo carrier: at the first start it takes the simulator's files in through the same imports as a real
 * carrier's, and gives the named people a password. Never runs on a database that has an organisation already.
 * Start reading at {@code DemoCarrier}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::*",
            "organization",
            "grading",
            "pricing",
            "approval",
            "quote",
            "account",
            "account::search",
            "contract",
            "contract::*",
            "rating",
            "receivable",
            "receivable::payment",
            "receivable::credit",
            "settlement"
        })
package dev.shipkeep.demo;
