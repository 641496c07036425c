package dev.shipkeep.account.web;

import dev.shipkeep.account.AccountPanel;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.archive.AccountGroups;
import dev.shipkeep.account.archive.TimelineReader;
import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.account.document.Documents;
import dev.shipkeep.account.handover.Teams;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an account's page together in one transaction of few statements. */
@Component
class Dossiers {

    private final AccountCards cards;
    private final AccountGroups groups;
    private final Teams teams;
    private final Contacts contacts;
    private final Documents documents;
    private final TimelineReader timeline;
    private final List<AccountPanel> panels;

    Dossiers(
            AccountCards cards,
            AccountGroups groups,
            Teams teams,
            Contacts contacts,
            Documents documents,
            TimelineReader timeline,
            List<AccountPanel> panels) {
        this.cards = cards;
        this.groups = groups;
        this.teams = teams;
        this.contacts = contacts;
        this.documents = documents;
        this.timeline = timeline;
        this.panels = panels.stream()
                .sorted(Comparator.comparing(AccountPanel::order))
                .toList();
    }

    /**
     * @param list query of the list that the account was opened from
     * @param problems of a small form on the page that was refused
     */
    @Transactional(readOnly = true)
    public AccountPage page(long id, Frame frame, String list, List<FieldProblem> problems) {
        AccountCard card = cards.getCard(id);
        List<AccountPanel> visible =
                panels.stream().filter(panel -> frame.may(panel.permission())).toList();
        return new AccountPage(
                frame,
                card,
                groups.groupOf(card),
                teams.listMembers(id),
                contacts.listContacts(id),
                documents.listDocuments(id),
                timeline.page(id, null),
                visible,
                list,
                new FieldProblems(problems));
    }
}
