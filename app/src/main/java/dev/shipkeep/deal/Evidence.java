package dev.shipkeep.deal;

/** What can be asked for before a step is left. Each is read from records, never ticked. Names are stored; keep them. */
public enum Evidence {
    /** The account has a contact. */
    CONTACT_KNOWN,
    /** The deal says how many parcels a month are expected. */
    VOLUME_KNOWN,
    /** A visit is planned or done; a call or a message is none. */
    VISIT_PLANNED,
    /** A visit was logged with its result; a call or a message is none. */
    VISIT_DONE,
    /** The deal names the carrier that has the business now. */
    COMPETITOR_KNOWN,
    /** One of the account's contacts decides. */
    DECIDER_KNOWN,
    /** A need is recorded with the service that answers it. */
    NEED_RECORDED,
    /** A quote to the account was approved since the deal began. */
    QUOTE_APPROVED,
    /** A proposal with an approved quote was given to the customer. */
    PROPOSAL_ISSUED,
    /** No objection of the customer is without an answer. */
    OBJECTIONS_ANSWERED,
    /** A logged visit met a contact who decides. */
    DECIDER_MET,
    /** The account has sent parcels since the deal began. */
    PARCELS_SENT,
    /** Trial parcels arrived and were judged to be what was agreed. */
    TRIAL_PASSED,
    /** A contract covers the account today. */
    CONTRACT_IN_FORCE,
    /** A visit, call or message was logged in this step, and none that was planned is left. */
    FOLLOWED_UP,
    /** Ninety days have passed since signing, so that promise and fact can be compared. */
    EVALUATION_DUE,
    /** The next action is stated with a day to come. */
    NEXT_DECIDED,
    /** The archive has credit code, industry, address and a contact. */
    ARCHIVE_COMPLETE
}
