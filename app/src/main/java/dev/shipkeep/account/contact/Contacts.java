package dev.shipkeep.account.contact;

import dev.shipkeep.account.ContactMeetings;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people at an account: who they are, and each look at a whole phone number. */
@Component
public class Contacts {

    private static final LocalDate EARLIEST_MEETING = LocalDate.of(2000, 1, 1);

    private final ContactRepository contacts;
    private final PositionCheck positions;
    private final ContactMeetings meetings;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Contacts(
            ContactRepository contacts,
            PositionCheck positions,
            ContactMeetings meetings,
            Audit audit,
            Timeline timeline,
            BusinessTime time) {
        this.contacts = contacts;
        this.positions = positions;
        this.meetings = meetings;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** Active ones first, the main one before the others. */
    @Transactional(readOnly = true)
    public List<Contact> listContacts(long accountId) {
        return contacts.list(accountId);
    }

    /** @throws NotFound when it is not there, belongs to another account, or may not be seen */
    @Transactional(readOnly = true)
    public Contact getContact(long accountId, long id) {
        return contacts.find(accountId, id).orElseThrow(() -> new NotFound());
    }

    @Transactional
    public Change<Contact> create(long accountId, ContactEntry entry) {
        if (!contacts.isAccountOpen(accountId)) {
            throw new NotFound();
        }
        contacts.lockAll(accountId);
        List<FieldProblem> problems = ContactRules.check(entry);
        PositionCheck.Place place = positions.check(contacts.list(accountId), null, entry.position(), problems);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = contacts.add(accountId, entry);
        contacts.place(id, place);
        Contact contact = getContact(accountId, id);
        audit.recordOfAccount(accountId, "create", "contact", contact.id(), null, contact);
        tell(accountId, "account.timeline.contactCreated", contact);
        return new Change.Done<>(contact);
    }

    @Transactional
    public Change<Contact> edit(long accountId, long id, int version, ContactEntry entry) {
        contacts.lockAll(accountId);
        Contact old = getContact(accountId, id);
        List<FieldProblem> problems = ContactRules.check(entry);
        PositionCheck.Place place = positions.check(contacts.list(accountId), old, entry.position(), problems);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        if (!contacts.change(old, version, entry)) {
            return Change.refused("version", "account.outdated");
        }
        contacts.place(id, place);
        return changed("change", "account.timeline.contactChanged", old);
    }

    /** Puts a contact aside, or takes it back. */
    @Transactional
    public Change<Contact> setActive(long accountId, long id, int version, boolean active) {
        Contact old = getContact(accountId, id);
        if (!contacts.setActive(id, version, active, time.today())) {
            return Change.refused("version", "account.outdated");
        }
        return active
                ? changed("activate", "account.timeline.contactActivated", old)
                : changed("deactivate", "account.timeline.contactDeactivated", old);
    }

    /** Notes that the acting person met a contact on a day; an earlier day than the one that is known changes nothing. */
    @Transactional
    public Change<Contact> recordMeeting(long accountId, long id, @Nullable LocalDate day) {
        Contact old = getContact(accountId, id);
        if (day == null || day.isAfter(time.today()) || day.isBefore(EARLIEST_MEETING)) {
            return Change.refused("day", "account.problem.meetingDay");
        }
        if (meetings.met(accountId, List.of(id), day, Acting.get().id()) == 0) {
            return new Change.Done<>(old);
        }
        Contact now = getContact(accountId, id);
        audit.recordOfAccount(accountId, "change", "contact", id, old, now);
        timeline.add(
                accountId, time.now(), "contact", "account.timeline.contactMet", List.of(now.name(), day.toString()));
        return new Change.Done<>(now);
    }

    private Change<Contact> changed(String action, String messageKey, Contact old) {
        Contact now = getContact(old.accountId(), old.id());
        audit.recordOfAccount(old.accountId(), action, "contact", old.id(), old, now);
        tell(old.accountId(), messageKey, now);
        return new Change.Done<>(now);
    }

    private void tell(long accountId, String messageKey, Contact contact) {
        timeline.add(accountId, time.now(), "contact", messageKey, List.of(contact.name()));
    }

    /** The whole number, once; that it was asked for stays in the trail. */
    @Transactional
    public Contact revealPhone(long accountId, long id) {
        Contact contact = getContact(accountId, id);
        audit.recordOfAccount(accountId, "reveal", "contact", id, null, Map.of("name", contact.name()));
        return contact;
    }
}
