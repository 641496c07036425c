package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an empty installation headquarters and somebody who can sign in. */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String USERNAME = "admin";

    private final FirstStartProperties properties;
    private final Units units;
    private final People people;
    private final PersonRepository persons;
    private final BootstrapToken bootstrapToken;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transactions;

    FirstAdministrator(
            FirstStartProperties properties,
            Units units,
            People people,
            PersonRepository persons,
            BootstrapToken bootstrapToken,
            PasswordEncoder encoder,
            TransactionTemplate transactions) {
        this.properties = properties;
        this.units = units;
        this.people = people;
        this.persons = persons;
        this.bootstrapToken = bootstrapToken;
        this.encoder = encoder;
        this.transactions = transactions;
        requireGoodPassword(properties.adminPassword());
    }

    private static void requireGoodPassword(String password) {
        String problem = password.isEmpty() ? null : Passwords.problem(password, USERNAME);
        if (problem != null) {
            throw new IllegalStateException("SHIPKEEP_ADMIN_PASSWORD must have " + PasswordRules.SHORTEST
                    + " to " + PasswordRules.LONGEST_BYTES + " characters, not contain the user name '" + USERNAME
                    + "', and not be a common one");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!properties.demo()) {
            Acting.run(SignedIn.SYSTEM, () -> transactions.executeWithoutResult(status -> createIfEmpty()));
        }
    }

    private void createIfEmpty() {
        boolean empty = units.listTops().isEmpty()
                && people.list(PeopleFilter.ALL, "", 1).isEmpty();
        if (!empty) {
            return;
        }
        UnitEntry entry = new UnitEntry(UnitKind.HEADQUARTERS.code(), "HQ", "总部", "");
        Unit headquarters = done(units.create(null, entry));
        PersonEntry admin =
                new PersonEntry("A0001", "管理员", headquarters.id(), USERNAME, "", "", Set.of("administrator"));
        Person person = done(people.create(admin));
        boolean given = !properties.adminPassword().isEmpty();
        String password = given ? properties.adminPassword() : Secrets.readable();
        persons.setPassword(person.id(), Objects.requireNonNull(encoder.encode(password)), !given);
        bootstrapToken.grantTo(USERNAME);
        if (!given) {
            print(password);
        }
    }

    private static <T> T done(Change<T> change) {
        return switch (change) {
            case Change.Done<T>(T value) -> value;
            case Change.Refused<T>(var problems) ->
                throw new IllegalStateException("The first administrator could not be created: " + problems);
        };
    }

    /** To the console, not to the log, which may be kept. */
    private static void print(String password) {
        System.out.println("""

                ┌──────────────────────────────────────────────────────────────
                │  First administrator of this installation (shown only once)
                │  首位管理员（仅显示这一次）
                │
                │    user name 用户名   %s
                │    password 密码      %s
                │
                │  The password must be changed at the first sign-in. 首次登录后须修改密码。
                └──────────────────────────────────────────────────────────────
                """.formatted(USERNAME, password));
    }
}
