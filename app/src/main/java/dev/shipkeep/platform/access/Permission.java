package dev.shipkeep.platform.access;

/** What a role may allow. An API token carries a subset of its person's. Names are stored; keep them. */
public enum Permission {
    ACCOUNT_READ,
    ACCOUNT_WRITE,
    ACCOUNT_HANDOVER,
    ACCOUNT_MERGE,
    TRACK,
    COCKPIT,
    IMPORT,
    EXPORT,
    GRADING_READ,
    GRADING_RUN,
    GRADING_OVERRIDE,
    GRADING_POLICY,
    LEAD_READ,
    LEAD_WRITE,
    LEAD_REVIEW,
    ANALYSIS_READ,
    ANALYSIS_WRITE,
    ANALYSIS_POLICY,
    PRICE_READ,
    PRICE_WRITE,
    CONTRACT_READ,
    CONTRACT_WRITE,
    QUOTE_READ,
    QUOTE_WRITE,
    APPROVE,
    DEAL_READ,
    DEAL_WRITE,
    /** Leave a step of a deal without its evidence. */
    DEAL_SKIP,
    DEAL_POLICY,
    /** See what the people of the own part of the tree bring: funnel, forecast, team. */
    TEAM_READ,
    TARGET_WRITE,
    SETTLEMENT_READ,
    SETTLEMENT_WRITE,
    PAYMENT_WRITE,
    ORGANIZATION_ADMIN,
    AUDIT_READ,
    API_TOKEN
}
