package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.page.Frame;

/** A parcel of an account, tried. */
public record AccountTrialPage(Frame frame, Account account, Precedence precedence) {}
