package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.LeadCard;

/**
 * Completing a lead: the form that took it in, filled with what is known.
 *
 * @param version that the editing goes on from
 */
public record LeadEditPage(LeadFormPage form, LeadCard card, int version) {}
