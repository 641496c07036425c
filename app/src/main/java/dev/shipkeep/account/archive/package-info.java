/** One account: its identity and how that changes, its group, its time-line, its part of the audit trail. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("archive")
package dev.shipkeep.account.archive;
