package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.PeopleDirectory;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In whose name an import runs: the person who asked for it, with the rights and the scope of today. */
@Component
class Importer {

    private final PeopleDirectory people;

    Importer(PeopleDirectory people) {
        this.people = people;
    }

    /** Empty if the person has left or may no longer import this. */
    Optional<SignedIn> find(ImportJob job, ImportKind kind) {
        Optional<SignedIn> person = job.personId() == SignedIn.SYSTEM.id()
                ? Optional.of(SignedIn.SYSTEM)
                : Acting.as(SignedIn.SYSTEM, () -> people.findPerson(job.personId()));
        return person.map(found -> limited(found, job.rights())).filter(found -> ImportKinds.mayImport(found, kind));
    }

    /** An API token may allow less than its person; what it started may not do more. */
    private static SignedIn limited(SignedIn person, String rights) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (Permission permission : person.permissions()) {
            if (rights.contains("," + permission.name() + ",")) {
                permissions.add(permission);
            }
        }
        return SignedIn.of(
                person.id(),
                person.name(),
                person.homeUnit(),
                person.locale(),
                permissions,
                person.scope(),
                person.seesAll(),
                person.mustChangePassword(),
                person.apiToken());
    }
}
