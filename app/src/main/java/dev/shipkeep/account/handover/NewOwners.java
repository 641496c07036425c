package dev.shipkeep.account.handover;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.page.Change;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the person who is to own an account, and says who may. */
@Component
public class NewOwners {

    private static final String KEY_ACCOUNT_MANAGER = "key_account_manager";

    private final People people;
    private final Units units;

    NewOwners(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** The one active person of a staff number or name; nobody means no. */
    public Change<NewOwner> find(String field, String text) {
        if (text.isBlank()) {
            return Change.refused(field, "account.owner.required");
        }
        List<Long> ids = people.listIdsNamed(text);
        if (ids.isEmpty()) {
            return Change.refused(field, "account.owner.unknown", text);
        }
        if (ids.size() > 1) {
            return Change.refused(field, "account.owner.several", text);
        }
        Person person = people.getPerson(ids.getFirst());
        if (!person.active()) {
            return Change.refused(field, "account.owner.inactive", person.name());
        }
        String path = units.getUnit(person.unitId()).path();
        return new Change.Done<>(
                new NewOwner(person.id(), person.name(), path, person.roles().contains(KEY_ACCOUNT_MANAGER)));
    }
}
