/**
 * The duty to bring leads: who owes one today, who brought none for days and why, who has to ask, and the month's ranking.
 * Everything is reckoned when it is looked at; nothing has to run at night.
 */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lead.duty;
