package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.PersonEntry;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a person as they are typed; the unit by its code. */
public record PersonForm(
        @Nullable Integer version,
        @Nullable String staffNo,
        @Nullable String name,
        @Nullable String unit,
        @Nullable String username,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Set<String> roles) {

    static PersonForm of(Person person, String unitCode) {
        return new PersonForm(
                person.version(),
                person.staffNo(),
                person.name(),
                unitCode,
                person.username(),
                person.phone(),
                person.email(),
                Set.copyOf(person.roles()));
    }

    static PersonForm blank(String unitCode) {
        return new PersonForm(0, "", "", unitCode, "", "", "", Set.of());
    }

    PersonEntry entry(long unitId) {
        return new PersonEntry(
                text(staffNo),
                text(name),
                unitId,
                text(username).toLowerCase(Locale.ROOT),
                text(phone),
                text(email),
                chosen());
    }

    public Set<String> chosen() {
        return Objects.requireNonNullElse(roles, Set.of());
    }

    int knownVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
