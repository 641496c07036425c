package dev.shipkeep.lead.review;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountEditor;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.account.contact.ContactEntry;
import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.lead.History;
import dev.shipkeep.lead.LeadBecameAccount;
import dev.shipkeep.lead.LeadState;
import dev.shipkeep.lead.capture.ContactFacts;
import dev.shipkeep.lead.capture.Match;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account of a lead, once: identity, contacts, photos and history go with it. */
@Component
public class LeadConversion {

    private final HeldLeads leads;
    private final LeadDowry dowry;
    private final AccountEditor accounts;
    private final Contacts contacts;
    private final History history;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    LeadConversion(
            HeldLeads leads,
            LeadDowry dowry,
            AccountEditor accounts,
            Contacts contacts,
            History history,
            Audit audit,
            ApplicationEventPublisher events) {
        this.leads = leads;
        this.dowry = dowry;
        this.accounts = accounts;
        this.contacts = contacts;
        this.history = history;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Who owns the lead owns the account.
     *
     * @param confirmed whether it is known to be another company than an account that looks the same
     * @return the account's id; also when it had become one before
     */
    @Transactional
    public Change<Long> convert(long id, boolean confirmed) {
        HeldLead held = leads.lock(id);
        LeadDowry.Company company = dowry.getCompany(id);
        if (held.state() == LeadState.CONVERTED && company.accountId() != null) {
            return new Change.Done<>(company.accountId());
        }
        if (!mayConvert(held)) {
            throw new NotAllowed();
        }
        if (held.state() != LeadState.ACCEPTED) {
            return Change.refused("state", "lead.problem.notAccepted");
        }
        Optional<Match> same = confirmed ? Optional.empty() : dowry.findSameAccount(id);
        if (same.isPresent()) {
            return Change.refused(
                    "account",
                    "lead.problem.isAccount",
                    same.get().name(),
                    same.get().unitName());
        }
        return switch (accounts.create(entry(company), company.unitCode(), company.ownerStaffNo())) {
            case AccountEditor.Outcome.Done(AccountCard card) -> {
                endow(id, card.id());
                yield new Change.Done<>(card.id());
            }
            case AccountEditor.Outcome.Refused(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case AccountEditor.Outcome.Outdated ignored ->
                throw new IllegalStateException("a new account has no version yet");
        };
    }

    private static boolean mayConvert(HeldLead lead) {
        return Acting.get().may(Permission.LEAD_REVIEW)
                || Objects.equals(lead.ownerId(), Acting.get().id());
    }

    private void endow(long id, long accountId) {
        boolean main = true;
        for (ContactFacts person : dowry.listContacts(id)) {
            if (contacts.create(accountId, contact(person, main)) instanceof Change.Refused<?> refused) {
                throw new IllegalStateException("a contact of a lead is one of an account: " + refused);
            }
            main = false;
        }
        history.add(id, "lead.event.converted", List.of(), null);
        dowry.handOverHistory(id, accountId);
        dowry.handOverPhotos(id, accountId);
        leads.convert(id, accountId);
        audit.recordOfAccount(accountId, "convert", "lead", id, null, Map.of("state", "CONVERTED"));
        events.publishEvent(new LeadBecameAccount(id, accountId));
    }

    private static AccountEntry entry(LeadDowry.Company company) {
        return AccountEntry.EMPTY
                .with("name", company.name())
                .with("creditCode", text(company.creditCode()))
                .with("industry", text(company.industry()))
                .with("address", text(company.address()))
                .with("note", text(company.note()));
    }

    private static ContactEntry contact(ContactFacts person, boolean main) {
        return new ContactEntry(
                person.name(),
                text(person.title()),
                "",
                text(person.role()),
                "",
                text(person.phone()),
                false,
                "",
                text(person.wechat()),
                main,
                person.lawfulBasis(),
                "");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
