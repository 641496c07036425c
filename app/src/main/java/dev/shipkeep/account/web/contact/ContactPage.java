package dev.shipkeep.account.web.contact;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.contact.ContactEntry;
import dev.shipkeep.account.contact.ContactRules;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param contact null for a new one
 * @param others whom the contact may report to
 * @param version that the editing goes on from
 */
public record ContactPage(
        Frame frame,
        AccountCard card,
        @Nullable Contact contact,
        ContactEntry entry,
        int version,
        List<Contact> others,
        FieldProblems problems) {

    public String action() {
        String all = "/accounts/" + card.id() + "/contacts";
        return contact == null ? all : all + "/" + contact.id();
    }

    public String title() {
        return frame.say(contact == null ? "account.contact.new" : "account.contact.edit");
    }

    public String maskedPhone() {
        return contact == null ? "" : contact.maskedPhone();
    }

    public String phone() {
        return contact == null || contact.phone() == null ? "" : contact.phone();
    }

    public List<String> roles() {
        return ContactRules.ROLES;
    }

    public List<String> influences() {
        return ContactRules.INFLUENCES;
    }

    public List<String> orientations() {
        return ContactRules.ORIENTATIONS;
    }

    public List<String> coverages() {
        return ContactRules.COVERAGES;
    }

    public List<String> attitudes() {
        return ContactRules.ATTITUDES;
    }

    public List<String> lawfulBases() {
        return ContactRules.LAWFUL_BASES;
    }
}
