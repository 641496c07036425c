package dev.shipkeep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.SignIns.Outcome;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Guessing is slowed down, and whatever takes access away does so at once. */
class SignInTest {

    private final Running shipkeep = Running.shipkeep();
    private final SignIns signIns = shipkeep.bean(SignIns.class);
    private final FailedSignIns failures = shipkeep.bean(FailedSignIns.class);

    private Outcome trySignIn(String username, String password, String remote) {
        return Acting.as(SignedIn.SYSTEM, () -> signIns.signIn(username, password, remote, "test"));
    }

    @Test
    void aHundredFailuresLeaveFewGuessesAndBlockTheRightPasswordToo() {
        TestPeople.create(shipkeep, "guessed", World.JIANGSU, "courier");
        int guesses = 0;
        for (int i = 0; i < 100; i++) {
            HttpResponse<String> answer =
                    shipkeep.post(null, "/sign-in", Map.of("username", "guessed", "password", "wrong " + i));
            assertThat(answer.statusCode()).isEqualTo(422);
            guesses += answer.body().contains("用户名或密码不对") ? 1 : 0;
        }
        assertThat(guesses).isBetween(1, 10);
        assertThat(trySignIn("guessed", World.PASSWORD, "198.51.100.9")).isInstanceOf(Outcome.TooManyTries.class);
        assertThat(trySignIn("GUESSED ", World.PASSWORD, "198.51.100.9")).isInstanceOf(Outcome.TooManyTries.class);
        assertThat(shipkeep.post(null, "/sign-in", Map.of("username", "manager", "password", World.PASSWORD))
                        .statusCode())
                .as("somebody else in the same office")
                .isEqualTo(303);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        TestPeople.create(shipkeep, "rushed", World.JIANGSU, "courier");
        List<Callable<Outcome>> tries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String guess = "wrong guess " + i;
            tries.add(() -> trySignIn("rushed", guess, "198.51.100.10"));
        }
        int compared = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome> result : threads.invokeAll(tries)) {
                compared += result.get() instanceof Outcome.WrongNameOrPassword ? 1 : 0;
            }
        }
        assertThat(compared).isBetween(1, FailedSignIns.FREE_TRIES_OF_NAME + 2);
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedDownAndOthersAreNot() {
        TestPeople.create(shipkeep, "neighbour", World.JIANGSU, "courier");
        String office = "203.0.113.7";
        for (int i = 0; i < FailedSignIns.FREE_TRIES_OF_ADDRESS; i++) {
            String name = "sprayed-" + i;
            assertThat(shipkeep.asSystem(() -> failures.begin(name, office))).isZero();
        }
        assertThat(trySignIn("neighbour", World.PASSWORD, office)).isInstanceOf(Outcome.TooManyTries.class);
        assertThat(trySignIn("neighbour", World.PASSWORD, "203.0.113.8")).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void aSuccessGivesTheNameAFreshStartAndTheAddressItsTryBack() {
        TestPeople.create(shipkeep, "clumsy", World.JIANGSU, "courier");
        for (int i = 0; i < FailedSignIns.FREE_TRIES_OF_NAME * 3; i++) {
            assertThat(trySignIn("clumsy", i % 3 == 2 ? World.PASSWORD : "wrong", "198.51.100.11"))
                    .isNotInstanceOf(Outcome.TooManyTries.class);
        }
        int counted = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT failures FROM organization.failed_sign_in WHERE key = 'address:198.51.100.11'")
                .query(Integer.class)
                .single());
        assertThat(counted).isEqualTo(10);
    }

    @Test
    void aVeryLongNameIsJustWrong() {
        HttpResponse<String> answer =
                shipkeep.post(null, "/sign-in", Map.of("username", "n".repeat(50_000), "password", "x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(shipkeep.post(null, "/sign-in", Map.of("username", "zero\0", "password", "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRevokedSignInIsGoneAtOnce() {
        long id = TestPeople.create(shipkeep, "revoked", World.JIANGSU, "courier");
        assertThat(shipkeep.get("revoked", "/profile").statusCode()).isEqualTo(200);
        HttpResponse<String> done = shipkeep.post("administrator", "/people/" + id + "/sign-ins/revocation", Map.of());
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(shipkeep.get("revoked", "/profile").statusCode()).isEqualTo(303);
    }

    @Test
    void somebodyWhoIsClosedLosesAccessAtOnceAndCannotComeBack() {
        long id = TestPeople.create(shipkeep, "quitter", World.JIANGSU, "courier");
        assertThat(shipkeep.get("quitter", "/profile").statusCode()).isEqualTo(200);
        assertThat(shipkeep.post("administrator", "/people/" + id + "/closure", Map.of("version", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.get("quitter", "/profile").statusCode()).isEqualTo(303);
        assertThat(trySignIn("quitter", World.PASSWORD, "198.51.100.12"))
                .isInstanceOf(Outcome.WrongNameOrPassword.class);
    }

    @Test
    void aChangeOfRolesTakesEffectAtOnce() {
        long id = TestPeople.create(shipkeep, "promoted", World.HEADQUARTERS, "courier");
        assertThat(shipkeep.get("promoted", "/people").statusCode()).isEqualTo(403);
        People people = shipkeep.bean(People.class);
        Person person = shipkeep.asSystem(() -> people.getPerson(id));
        PersonEntry entry = new PersonEntry(
                person.staffNo(), person.name(), person.unitId(), "promoted", "", "", Set.of("administrator"));
        TestPeople.done(shipkeep.as("administrator", () -> people.edit(id, person.version(), entry)));
        assertThat(shipkeep.get("promoted", "/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aOneTimePasswordLeadsEverywhereToItsChange() {
        long id = TestPeople.create(shipkeep, "forgetful", World.JIANGSU, "courier");
        HttpResponse<String> reset = shipkeep.post("administrator", "/people/" + id + "/password", Map.of());
        String password = reset.body().replaceAll("(?s).*<code>([^<]+)</code>.*", "$1");
        Outcome outcome = trySignIn("forgetful", password, "198.51.100.13");
        String secret = ((Outcome.Welcome) outcome).secret();
        assertThat(getWith(secret, "/profile").headers().firstValue("Location")).contains("/profile/password");
        assertThat(getWith(secret, "/profile/password").statusCode()).isEqualTo(200);
        Passwords passwords = shipkeep.bean(Passwords.class);
        SignedIn person = signIns.findByBrowserToken(secret).orElseThrow();
        TestPeople.done(Acting.as(
                person, () -> passwords.changeOwn(password, "a sentence of my own", "a sentence of my own", secret)));
        assertThat(getWith(secret, "/profile").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> getWith(String secret, String path) {
        return shipkeep.send(
                shipkeep.request(null, path, "shipkeep=" + secret).GET().build());
    }
}
