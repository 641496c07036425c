/** A load generator so light that it can share two cores with what it measures: blocking sockets, no garbage per request. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.bench.load;
