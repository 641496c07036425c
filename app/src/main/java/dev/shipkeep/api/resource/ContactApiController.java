package dev.shipkeep.api.resource;

import dev.shipkeep.account.AccountFeed;
import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.contact.ContactEntry;
import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people at an account. */
@RestController
@RequestMapping("/api/v1/accounts/{id}/contacts")
class ContactApiController {

    private static final Set<String> CHANGEABLE = Set.of(
            "name",
            "title",
            "department",
            "role",
            "attitude",
            "phone",
            "email",
            "wechat",
            "main",
            "lawfulBasis",
            "note",
            "influence",
            "orientation",
            "coveredBy",
            "coverage",
            "reportsTo",
            "active");

    private final AccountFeed feed;
    private final Contacts contacts;

    ContactApiController(AccountFeed feed, Contacts contacts) {
        this.feed = feed;
        this.contacts = contacts;
    }

    @Needs(Permission.ACCOUNT_READ)
    @GetMapping
    Listing<ContactView> index(@PathVariable long id) {
        feed.getAccount(id);
        List<ContactView> all = contacts.listContacts(id).stream()
                .limit(Listing.MOST)
                .map(ContactView::masked)
                .toList();
        return new Listing<>(all, null);
    }

    /** With the whole phone number; that it was read stays in the audit trail. */
    @Needs(Permission.ACCOUNT_READ)
    @GetMapping("/{contactId}")
    ResponseEntity<ContactView> show(@PathVariable long id, @PathVariable long contactId) {
        Contact contact = contacts.revealPhone(id, contactId);
        return ResponseEntity.ok().eTag(Versions.tag(contact.version())).body(ContactView.whole(contact));
    }

    @Needs(Permission.ACCOUNT_WRITE)
    @PostMapping
    ResponseEntity<ContactView> create(@PathVariable long id, @RequestBody ContactDraft draft) {
        feed.getAccount(id);
        Contact contact = done(contacts.create(id, draft.entry()));
        URI place = URI.create("/api/v1/accounts/" + id + "/contacts/" + contact.id());
        return ResponseEntity.created(place)
                .eTag(Versions.tag(contact.version()))
                .body(ContactView.masked(contact));
    }

    /** {@code active} false puts the contact aside, as DELETE does; true takes it back. */
    @Needs(Permission.ACCOUNT_WRITE)
    @PatchMapping("/{contactId}")
    ResponseEntity<ContactView> update(
            @PathVariable long id,
            @PathVariable long contactId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> changes) {
        int version = Versions.require(ifMatch);
        Contact old = requireVersion(id, contactId, version);
        Changes.check(changes, CHANGEABLE);
        Contact changed = done(contacts.edit(id, contactId, version, entry(old, changes)));
        boolean active = Changes.yes(changes, "active", changed.active());
        if (active != changed.active()) {
            changed = done(contacts.setActive(id, contactId, changed.version(), active));
        }
        return ResponseEntity.ok().eTag(Versions.tag(changed.version())).body(ContactView.masked(changed));
    }

    private static ContactEntry entry(Contact old, Map<String, @Nullable Object> changes) {
        ContactEntry present = ContactEntry.of(old);
        String phone = Changes.text(changes, "phone", "");
        return new ContactEntry(
                Changes.text(changes, "name", present.name()),
                Changes.text(changes, "title", present.title()),
                Changes.text(changes, "department", present.department()),
                Changes.text(changes, "role", present.role()),
                Changes.text(changes, "attitude", present.attitude()),
                phone,
                changes.containsKey("phone") && phone.isEmpty(),
                Changes.text(changes, "email", present.email()),
                Changes.text(changes, "wechat", present.wechat()),
                Changes.yes(changes, "main", present.main()),
                Changes.text(changes, "lawfulBasis", present.lawfulBasis()),
                Changes.text(changes, "note", present.note()),
                new ContactEntry.Position(
                        Changes.text(changes, "influence", present.position().influence()),
                        Changes.text(changes, "orientation", present.position().orientation()),
                        Changes.text(changes, "coveredBy", present.position().coveredBy()),
                        Changes.text(changes, "coverage", present.position().coverage()),
                        Changes.text(changes, "reportsTo", present.position().reportsTo())));
    }

    /** Puts a contact aside; what happened with it stays. */
    @Needs(Permission.ACCOUNT_WRITE)
    @DeleteMapping("/{contactId}")
    ResponseEntity<Void> destroy(
            @PathVariable long id,
            @PathVariable long contactId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        int version = Versions.require(ifMatch);
        requireVersion(id, contactId, version);
        done(contacts.setActive(id, contactId, version, false));
        return ResponseEntity.noContent().build();
    }

    private Contact requireVersion(long id, long contactId, int version) {
        Contact contact = contacts.getContact(id, contactId);
        if (contact.version() != version) {
            throw Versions.outdated();
        }
        return contact;
    }

    private static Contact done(Change<Contact> change) {
        return switch (change) {
            case Change.Done<Contact>(Contact contact) -> contact;
            case Change.Refused<Contact>(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
        };
    }
}
