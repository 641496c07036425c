package dev.shipkeep.settlement.internal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import java.util.EnumSet;
import java.util.Locale;

/** A person's name with the system's eyes: a statement is made of all that it bills, whoever closes it. */
public final class WideSight {

    private WideSight() {}

    /** The acting person, seeing everything; for work that the person was already found to be allowed to do. */
    public static SignedIn ofActing() {
        SignedIn person = Acting.get();
        return of(person.id(), person.name());
    }

    static SignedIn of(long personId, String name) {
        return SignedIn.of(
                personId, name, "", Locale.SIMPLIFIED_CHINESE, EnumSet.allOf(Permission.class), "", true, false, false);
    }
}
