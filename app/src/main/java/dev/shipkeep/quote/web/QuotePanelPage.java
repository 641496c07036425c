package dev.shipkeep.quote.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.quote.Quote;
import java.util.List;

/** The latest quotes of an account, in its page. */
public record QuotePanelPage(Frame frame, Account account, List<Quote> quotes) {}
