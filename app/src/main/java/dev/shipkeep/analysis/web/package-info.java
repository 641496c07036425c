/** Pages of the analysis of shippers. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.analysis.web;
