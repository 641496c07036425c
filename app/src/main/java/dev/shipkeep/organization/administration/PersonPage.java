package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Role;
import dev.shipkeep.organization.SignInRecord;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person, or the form for a new one.
 *
 * @param person null for a new one
 * @param changeable whether the acting administrator may change this person
 * @param form as typed
 * @param grantable codes of roles that the acting administrator may give
 * @param held what the person answers for
 * @param oneTimePassword just set, to be shown this once
 */
public record PersonPage(
        Frame frame,
        @Nullable Person person,
        boolean changeable,
        PersonForm form,
        List<Role> roles,
        Set<String> grantable,
        List<UnitPage.Held> held,
        List<SignInRecord> browsers,
        List<SignInRecord> tokens,
        @Nullable String oneTimePassword,
        FieldProblems problems) {

    public Person known() {
        if (person == null) {
            throw new IllegalStateException("a new person is not known yet");
        }
        return person;
    }
}
