/** Tests of the interface for programs, over HTTP as a program sees it. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.api;
