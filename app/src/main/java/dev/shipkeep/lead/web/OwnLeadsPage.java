package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.OwnLead;
import dev.shipkeep.lead.archive.OwnLeads;
import dev.shipkeep.lead.duty.Duties;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;

/** What the person brought in, and what became of it. */
public record OwnLeadsPage(
        Frame frame, ListAddress address, Page<OwnLead> page, OwnLeads.Counts counts, Duties.Today duty) {}
