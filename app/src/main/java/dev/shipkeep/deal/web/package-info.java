/** Pages of deals: list, board, one deal, its form, and the steps as the carrier sets them. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.web;
