/** How a grading is run, stored, explained, overridden and previewed. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.grading.internal;
