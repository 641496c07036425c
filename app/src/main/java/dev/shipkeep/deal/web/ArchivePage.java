package dev.shipkeep.deal.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.deal.archive.ArchiveCheck;
import dev.shipkeep.platform.page.Frame;

/** How complete a customer's archive is. */
public record ArchivePage(Frame frame, Account account, ArchiveCheck.Completeness completeness) {}
