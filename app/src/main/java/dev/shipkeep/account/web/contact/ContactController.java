package dev.shipkeep.account.web.contact;

import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.contact.ContactEntry;
import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people at a shipper. */
@Controller
@Needs(Permission.ACCOUNT_WRITE)
class ContactController {

    private static final ContactEntry EMPTY =
            new ContactEntry("", "", "", "", "", "", false, "", "", false, "contract", "");

    private final Contacts contacts;
    private final AccountCards cards;

    ContactController(Contacts contacts, AccountCards cards) {
        this.contacts = contacts;
        this.cards = cards;
    }

    @GetMapping("/accounts/{accountId:\\d+}/contacts/new")
    ModelAndView offer(@PathVariable long accountId, Frame frame) {
        return Pages.show("account/contactForm", page(frame, accountId, null, EMPTY, 0, List.of()));
    }

    @PostMapping("/accounts/{accountId:\\d+}/contacts")
    ModelAndView create(
            @PathVariable long accountId,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        ContactEntry entry = read(form);
        return switch (contacts.create(accountId, entry)) {
            case Change.Done<Contact>(Contact contact) -> saved(contact, response);
            case Change.Refused<Contact>(List<FieldProblem> problems) ->
                Pages.refuse("account/contactForm", page(frame, accountId, null, entry, 0, problems));
        };
    }

    @GetMapping("/accounts/{accountId:\\d+}/contacts/{id:\\d+}/edit")
    ModelAndView show(@PathVariable long accountId, @PathVariable long id, Frame frame) {
        Contact contact = contacts.getContact(accountId, id);
        ContactEntry entry = ContactEntry.of(contact);
        return Pages.show("account/contactForm", page(frame, accountId, contact, entry, contact.version(), List.of()));
    }

    @PostMapping("/accounts/{accountId:\\d+}/contacts/{id:\\d+}")
    ModelAndView update(
            @PathVariable long accountId,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        ContactEntry entry = read(form);
        return switch (contacts.edit(accountId, id, version, entry)) {
            case Change.Done<Contact>(Contact contact) -> saved(contact, response);
            case Change.Refused<Contact>(List<FieldProblem> problems) -> {
                Contact now = contacts.getContact(accountId, id);
                boolean outdated =
                        problems.stream().anyMatch(problem -> problem.field().equals("version"));
                int from = outdated ? now.version() : version;
                yield Pages.refuse("account/contactForm", page(frame, accountId, now, entry, from, problems));
            }
        };
    }

    @PostMapping("/accounts/{accountId:\\d+}/contacts/{id:\\d+}/activity")
    ModelAndView activity(
            @PathVariable long accountId,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam boolean active,
            HttpServletResponse response) {
        if (contacts.setActive(accountId, id, version, active) instanceof Change.Refused<Contact>) {
            Notices.leave(response, "account.outdated");
        }
        return Pages.goTo("/accounts/" + accountId + "#contacts");
    }

    /** The whole number, for one who asks; the asking is kept. */
    @Needs(Permission.ACCOUNT_READ)
    @PostMapping("/accounts/{accountId:\\d+}/contacts/{id:\\d+}/phone")
    ModelAndView phone(@PathVariable long accountId, @PathVariable long id, Frame frame) {
        Contact contact = contacts.revealPhone(accountId, id);
        return Pages.show("account/phone", page(frame, accountId, contact, EMPTY, 0, List.of()));
    }

    private ContactPage page(
            Frame frame,
            long accountId,
            @Nullable Contact contact,
            ContactEntry entry,
            int version,
            List<FieldProblem> problems) {
        List<Contact> others = contacts.listContacts(accountId).stream()
                .filter(other -> other.active() && (contact == null || other.id() != contact.id()))
                .toList();
        return new ContactPage(
                frame, cards.getCard(accountId), contact, entry, version, others, new FieldProblems(problems));
    }

    private static ModelAndView saved(Contact contact, HttpServletResponse response) {
        Notices.leave(response, "account.saved", contact.name());
        return Pages.goTo("/accounts/" + contact.accountId() + "#contacts");
    }

    private static ContactEntry read(Map<String, String> form) {
        return new ContactEntry(
                text(form, "name"),
                text(form, "title"),
                text(form, "department"),
                text(form, "role"),
                text(form, "attitude"),
                text(form, "phone"),
                form.containsKey("removePhone"),
                text(form, "email"),
                text(form, "wechat"),
                form.containsKey("main"),
                text(form, "lawfulBasis"),
                text(form, "note"),
                new ContactEntry.Position(
                        text(form, "influence"),
                        text(form, "orientation"),
                        text(form, "coveredBy"),
                        text(form, "coverage"),
                        text(form, "reportsTo")));
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
