package dev.shipkeep.deal.archive;

import dev.shipkeep.platform.access.Permission;

/**
 * Something that a complete archive has; texts {@code deal.archive.*}.
 */
public enum ArchivePart {
    CREDIT_CODE(10, "lead", Permission.ACCOUNT_READ, "/edit"),
    INDUSTRY(5, "lead", Permission.ACCOUNT_READ, "/edit"),
    PLACE(5, "lead", Permission.ACCOUNT_READ, "/edit"),
    MAIN_CONTACT(15, "sales", Permission.ACCOUNT_READ, "#contacts"),
    DECIDER(15, "sales", Permission.ACCOUNT_READ, "/decision"),
    CARRIERS(10, "sales", Permission.ANALYSIS_READ, "/market"),
    NEEDS(10, "sales", Permission.DEAL_READ, "#deals"),
    STATEMENT(10, "settlement", Permission.ANALYSIS_READ, "/finance"),
    CONTRACT(15, "lead", Permission.CONTRACT_READ, ""),
    DOCUMENT(5, "service", Permission.ACCOUNT_READ, "#documents");

    private final int points;
    private final String duty;
    private final Permission permission;
    private final String place;

    ArchivePart(int points, String duty, Permission permission, String place) {
        this.points = points;
        this.duty = duty;
        this.permission = permission;
        this.place = place;
    }

    /** How much it counts; all together are a hundred. */
    public int points() {
        return points;
    }

    /** Duty in the customer's team whose holder should fill it in; the owner's where nobody has it. */
    public String duty() {
        return duty;
    }

    /** Who may not see it is not told of it. */
    public Permission permission() {
        return permission;
    }

    /** Where it is filled in, after the account's address. */
    public String place() {
        return place;
    }
}
