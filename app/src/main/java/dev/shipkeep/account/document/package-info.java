/** Files that are kept with an account. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("document")
package dev.shipkeep.account.document;
