package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.TimelineEntry;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;

/** A page of an account's time-line. */
public record TimelinePage(Frame frame, AccountCard card, Page<TimelineEntry> entries) {}
