package dev.shipkeep.deal.web;

import dev.shipkeep.deal.rival.Rivalry;
import dev.shipkeep.platform.page.Frame;

/** Wins and losses against a carrier. */
public record RivalPage(Frame frame, Rivalry rivalry) {}
