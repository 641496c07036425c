package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.ImportKind;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be imported, by whom. Kinds are looked up late, because they may themselves depend on the scheduler. */
@Component
public class ImportKinds {

    private final ObjectProvider<ImportKind> kinds;

    ImportKinds(ObjectProvider<ImportKind> kinds) {
        this.kinds = kinds;
    }

    public Optional<ImportKind> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    public List<ImportKind> listFor(SignedIn person) {
        return kinds.orderedStream().filter(kind -> mayImport(person, kind)).toList();
    }

    public static boolean mayImport(SignedIn person, ImportKind kind) {
        return person.may(Permission.IMPORT) && person.permissions().containsAll(kind.alsoNeeds());
    }
}
