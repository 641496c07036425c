/** Pages of quotes: list, one quote with its sliders and results, policy of approval, paper and sheets. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.quote.web;
