/** The walk over every address with every role: nothing out of scope is shown or changed, nothing fails. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.walk;
