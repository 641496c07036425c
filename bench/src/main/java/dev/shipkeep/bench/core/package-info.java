/** JMH on the core: its arithmetic alone, without database or network. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.bench.core;
