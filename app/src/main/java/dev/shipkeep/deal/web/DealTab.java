package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.platform.access.Permission;

/**
 * What the pages of one deal have in common.
 *
 * @param name of the page, as its address ends; empty for the deal itself
 */
public record DealTab(DealWords words, Deal deal, String name) {

    public String url() {
        return "/deals/" + deal.id();
    }

    public boolean mayWrite() {
        return words.frame().may(Permission.DEAL_WRITE);
    }

    /** Whether proposals and trials can still be made: neither lost nor done. */
    public boolean isKeptUp() {
        return mayWrite() && deal.state().isMoving();
    }
}
