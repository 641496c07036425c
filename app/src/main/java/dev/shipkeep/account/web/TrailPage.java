package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.TrailEntry;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** @param more whether there are older entries */
public record TrailPage(Frame frame, AccountCard card, List<TrailEntry> entries, boolean more) {}
