/** What came of a deal that was won: the follow-up plan, the comparison with the promise, what could be developed next. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.outcome;
