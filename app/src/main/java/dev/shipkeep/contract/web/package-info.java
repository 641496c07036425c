/** Pages of prices and contracts. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.contract.web;
