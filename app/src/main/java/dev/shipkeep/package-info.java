/** Shipkeep: the key-account business of a carrier. Start reading at ARCHITECTURE.md. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep;
