package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.handover.Handovers;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;

/** Who is to have the account, and why. */
public record HandoverPage(Frame frame, AccountCard card, Handovers.Wish wish, FieldProblems problems) {}
