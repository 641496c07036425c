/** Tests of quotes. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.quote;
