package dev.shipkeep.core.grading;

/** Tier by value, loyalty and effort together (客户金字塔), best first. */
public enum Tier {
    /** 铂金 */
    PLATINUM,
    /** 黄金 */
    GOLD,
    /** 铁 */
    IRON,
    /** 铅: earns little or loses money. */
    LEAD
}
