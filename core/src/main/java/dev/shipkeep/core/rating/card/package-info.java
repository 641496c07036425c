/**
 * What a rate card and a customer's price say, before they are compiled, and what can be wrong with them. Depends on
 * figures only; start reading at {@link dev.shipkeep.core.rating.card.RateCard}.
 */
@NullMarked
package dev.shipkeep.core.rating.card;

import org.jspecify.annotations.NullMarked;
