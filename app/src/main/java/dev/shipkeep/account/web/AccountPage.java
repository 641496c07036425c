package dev.shipkeep.account.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountGroup;
import dev.shipkeep.account.archive.TimelineEntry;
import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.document.Document;
import dev.shipkeep.account.handover.TeamMember;
import dev.shipkeep.account.handover.Teams;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param list query of the list that the account was opened from; empty for the usual one */
public record AccountPage(
        Frame frame,
        AccountCard card,
        AccountGroup group,
        List<TeamMember> team,
        List<Contact> contacts,
        List<Document> documents,
        Page<TimelineEntry> timeline,
        List<AccountPanel> panels,
        String list,
        FieldProblems problems) {

    private static final long KILOBYTE = 1_024;

    public String url() {
        return "/accounts/" + card.id();
    }

    public String listUrl() {
        return list.isEmpty() ? "/accounts" : "/accounts?" + list;
    }

    public String neighboursUrl() {
        return url() + "/neighbours?in=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
    }

    /** A merged account is history: nothing on it changes. */
    public boolean mayWrite() {
        return frame.may(Permission.ACCOUNT_WRITE) && !card.isMerged();
    }

    public boolean mayHandOver() {
        return frame.may(Permission.ACCOUNT_HANDOVER) && !card.isMerged();
    }

    public boolean mayMerge() {
        return frame.may(Permission.ACCOUNT_MERGE) && !card.isMerged();
    }

    public List<String> duties() {
        return Teams.DUTIES;
    }

    /** A change against the year before in basis points; null when there was nothing. */
    public @Nullable Integer againstYearBefore(long now, long before) {
        return before <= 0 ? null : Math.toIntExact(Math.clamp((now - before) * 10_000 / before, -10_000, 1_000_000));
    }

    public String size(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? Math.max(1, bytes / KILOBYTE) + " KB"
                : bytes / (KILOBYTE * KILOBYTE) + " MB";
    }
}
