/**
 * What makes a lead become valuable, learned from examples whose outcome is known, and leads ranked by it with the
 * reasons per lead. Estimates, so floating point; nothing here is money. Start reading at {@link
 * dev.shipkeep.core.lookalike.LookalikeLearning}.
 */
@NullMarked
package dev.shipkeep.core.lookalike;

import org.jspecify.annotations.NullMarked;
