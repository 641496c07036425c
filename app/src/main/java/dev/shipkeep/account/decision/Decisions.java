package dev.shipkeep.account.decision;

import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of the people who decide at an account. */
@Component
public class Decisions {

    private final Contacts contacts;
    private final InfluenceLines lines;
    private final DecisionPolicy policy;
    private final BusinessTime time;

    Decisions(Contacts contacts, InfluenceLines lines, DecisionPolicy policy, BusinessTime time) {
        this.contacts = contacts;
        this.lines = lines;
        this.policy = policy;
        this.time = time;
    }

    /** The people of an account with their lines, the picture of them, and what is to be mended. */
    public record View(
            List<Contact> contacts,
            List<InfluenceLine> lines,
            DecisionMap map,
            List<DecisionWarning> warnings,
            DecisionClocks clocks) {

        public List<Contact> active() {
            return contacts.stream().filter(Contact::active).toList();
        }
    }

    @Transactional(readOnly = true)
    public View view(long accountId) {
        List<Contact> all = contacts.listContacts(accountId);
        List<InfluenceLine> drawn = lines.listLines(accountId);
        DecisionClocks clocks = policy.get();
        return new View(
                all, drawn, MapDrawing.draw(all, drawn), DecisionWarning.listAll(all, time.today(), clocks), clocks);
    }
}
