/** Pages of leads: bringing one in, the own ones, one with its history. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lead.web;
