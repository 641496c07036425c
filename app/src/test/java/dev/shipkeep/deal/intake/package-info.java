/** Tests of deals from files. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.intake;
