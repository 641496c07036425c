package dev.shipkeep.deal;

/** Where a customer stands in its own buying; texts {@code deal.buying.*}. After the buy phases of Robinson and Faris. */
public enum BuyingStep {
    /** It has noticed that something is wrong. */
    PROBLEM,
    /** It knows in general what is wanted. */
    NEED,
    /** It has written down what exactly. */
    SPECIFICATION,
    /** It looks for carriers. */
    SEARCH,
    /** It asks for proposals and compares them. */
    PROPOSALS,
    /** It decides. */
    CHOICE,
    /** It settles how orders are placed. */
    ORDER_ROUTINE,
    /** It judges what it got. */
    REVIEW
}
