/** Trial parcels: agreed beforehand, watched one by one, judged by what was agreed. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.trial;
