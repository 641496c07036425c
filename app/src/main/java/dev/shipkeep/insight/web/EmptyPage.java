package dev.shipkeep.insight.web;

import dev.shipkeep.platform.page.Frame;

/** @param narrowed whether a unit was chosen in which there is nothing */
public record EmptyPage(Frame frame, boolean narrowed) {}
