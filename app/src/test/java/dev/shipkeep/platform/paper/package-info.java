/** Tests of printed papers. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.platform.paper;
