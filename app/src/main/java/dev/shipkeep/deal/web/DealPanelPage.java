package dev.shipkeep.deal.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** Deals of one account. */
public record DealPanelPage(DealWords words, Account account, List<Deal> deals) {

    public Frame frame() {
        return words.frame();
    }
}
