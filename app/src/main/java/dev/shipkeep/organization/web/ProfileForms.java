package dev.shipkeep.organization.web;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.PersonalTokens;
import dev.shipkeep.organization.Roles;
import dev.shipkeep.organization.SignIns;
import dev.shipkeep.organization.web.ProfilePage.TokenForm;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of the own account together. */
@Component
class ProfileForms {

    private final People people;
    private final Roles roles;
    private final SignIns signIns;
    private final PersonalTokens tokens;

    ProfileForms(People people, Roles roles, SignIns signIns, PersonalTokens tokens) {
        this.people = people;
        this.roles = roles;
        this.signIns = signIns;
        this.tokens = tokens;
    }

    @Transactional(readOnly = true)
    public ProfilePage show(
            Frame frame, String secret, TokenForm form, @Nullable String newToken, List<FieldProblem> problems) {
        Person person = people.getPerson(frame.signedIn().id());
        return new ProfilePage(
                frame,
                person,
                roles.listRoles().stream()
                        .filter(role -> person.roles().contains(role.code()))
                        .toList(),
                signIns.listOf(person.id(), "browser"),
                signIns.idOf(secret),
                tokens.listOwn(),
                form,
                newToken,
                new FieldProblems(problems));
    }
}
