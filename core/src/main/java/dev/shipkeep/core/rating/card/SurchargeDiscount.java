package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.Share;

/**
 * A surcharge that costs the customer less.
 *
 * @param surcharge code of the card's surcharge
 * @param off how much less; the whole waives it
 */
public record SurchargeDiscount(String surcharge, Share off) {}
