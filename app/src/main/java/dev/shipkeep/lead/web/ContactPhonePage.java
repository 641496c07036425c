package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.LeadContact;
import dev.shipkeep.platform.page.Frame;

/** The whole phone number of a contact, for one who asked. */
public record ContactPhonePage(Frame frame, LeadContact contact) {}
