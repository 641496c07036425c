/**
 * Owns shippers that may become customers: how they are found, by whom, whether they are known already, and what became of
 * them. Never plans a visit or moves a deal. Start reading at {@code lead.capture.LeadCapture}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::*",
            "organization",
            "account",
            "account::archive",
            "account::contact",
            "account::handover",
            "account::search"
        })
package dev.shipkeep.lead;
