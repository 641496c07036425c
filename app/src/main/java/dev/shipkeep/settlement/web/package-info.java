/** Pages, files and panels of settlement. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.settlement.web;
