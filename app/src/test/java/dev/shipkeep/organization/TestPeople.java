package dev.shipkeep.organization;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** People that a test makes for itself, with the world's password. */
public final class TestPeople {

    private TestPeople() {}

    public static long create(Running shipkeep, String username, long unitId, String... roles) {
        PersonEntry entry = new PersonEntry("S-" + username, "人员" + username, unitId, username, "", "", Set.of(roles));
        People people = shipkeep.bean(People.class);
        Person person = done(shipkeep.asSystem(() -> people.create(entry)));
        shipkeep.asSystem(() -> {
            shipkeep.bean(Passwords.class).setAll(List.of(username), World.PASSWORD);
            return true;
        });
        return person.id();
    }

    /** A new API token of somebody in the world, with all that the person may do. */
    public static String token(Running shipkeep, String username) {
        return token(shipkeep, username, shipkeep.person(username).permissions());
    }

    public static String token(Running shipkeep, String username, Set<Permission> permissions) {
        String secret = Secrets.create(PersonalTokens.PREFIX);
        long person = shipkeep.person(username).id();
        Instant expiry = shipkeep.time().now().plus(Duration.ofDays(1));
        shipkeep.asSystem(() -> shipkeep.bean(AccessTokens.class)
                .addApiToken(person, Secrets.hash(secret), "test", permissions, expiry));
        return secret;
    }

    public static <T> T done(Change<T> change) {
        if (change instanceof Change.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("refused: " + change);
    }

    /** Text key of the first reason for a refusal; empty when it was done. */
    public static String problem(Change<?> change) {
        return change instanceof Change.Refused<?> refused
                ? refused.problems().getFirst().messageKey()
                : "";
    }
}
