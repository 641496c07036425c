package dev.shipkeep.platform.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.shipkeep.Running;
import dev.shipkeep.organization.PersonalTokens;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportState;
import dev.shipkeep.platform.importing.NoteImports;
import dev.shipkeep.platform.page.Change;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Imports by programs. */
class ImportApiTest {

    private static final String ROOT = "/api/v1/imports";

    private final Running shipkeep = Running.shipkeep();
    private final Browser browser = new Browser();

    private String token(String username, Permission... permissions) {
        Change<String> change = Acting.as(shipkeep.person(username), () -> shipkeep.bean(PersonalTokens.class)
                .create("test", 1, Set.of(permissions)));
        return ((Change.Done<String>) change).value();
    }

    private HttpResponse<String> get(String token, String path) {
        return browser.api(token, "GET", path, "text/plain", "");
    }

    private HttpResponse<String> send(String token, String query, String content) {
        return browser.api(token, "POST", ROOT + query, "text/csv", content);
    }

    private static ImportJob waitFor(HttpResponse<String> accepted) {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        Number id = JsonPath.read(accepted.body(), "$.id");
        return new NoteImports("data_clerk").waitFor(id.longValue());
    }

    @Test
    void aFileIsTakenInByOneRequest() {
        String token = token("data_clerk", Permission.IMPORT);

        HttpResponse<String> accepted =
                send(token, "?kind=note&fileName=api.csv", "code,text\nAPI1,one\nAPI2,refuse me\nAPI3,refuse me\n");

        ImportJob job = waitFor(accepted);
        String path = accepted.headers().firstValue("Location").orElseThrow();
        assertThat(path).isEqualTo(ROOT + "/" + job.id());
        HttpResponse<String> shown = get(token, path);
        assertThat(JsonPath.<String>read(shown.body(), "$.state")).isEqualTo("done");
        assertThat(JsonPath.<Integer>read(shown.body(), "$.rows.added")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(shown.body(), "$.rows.bad")).isEqualTo(2);

        String problems = get(token, path + "/problems?limit=1").body();
        assertThat(JsonPath.<Integer>read(problems, "$.rows[0].line")).isEqualTo(3);
        assertThat(JsonPath.<String>read(problems, "$.rows[0].cells[1]")).isEqualTo("refuse me");
        int next = JsonPath.read(problems, "$.next");
        assertThat(get(token, path + "/problems?limit=1&after=" + next).body()).contains("API3");
        assertThat(get(token, path + "/problems.csv").body()).contains("API2,refuse me");
        assertThat(get(token, ROOT + "?kind=note&limit=1").body()).contains("api.csv");
    }

    @Test
    void aCheckWritesNothingUntilItIsRun() {
        String token = token("data_clerk", Permission.IMPORT);

        ImportJob checked = waitFor(send(token, "?kind=note&check=true", "code,text\nAPI10,one\n"));

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(new NoteImports("data_clerk").notes("API10")).isEmpty();
        ImportJob done = waitFor(browser.api(token, "POST", ROOT + "/" + checked.id() + "/run", "text/plain", ""));
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(browser.api(token, "POST", ROOT + "/" + done.id() + "/cancellation", "text/plain", "")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void refusalsSayWhatIsMissing() {
        String token = token("data_clerk", Permission.IMPORT);

        HttpResponse<String> unmapped = send(token, "?kind=note", "a,b\n1,2\n");
        assertThat(unmapped.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(unmapped.body(), "$.errors[0].field")).isEqualTo("code");
        HttpResponse<String> empty = send(token, "?kind=note", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(empty.body(), "$.code")).isEqualTo("empty");
        assertThat(send(token, "?kind=note&mapping=nobodys", "code\n1\n").statusCode())
                .isEqualTo(422);
        assertThat(send(token, "?kind=nothing", "code\n1\n").statusCode()).isEqualTo(404);
        assertThat(browser.api(token, "POST", ROOT + "?kind=note", "application/x-www-form-urlencoded", "code\n1\n")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aTokenMayNoMoreThanItSays() {
        String importsOnly = token("administrator", Permission.IMPORT);
        assertThat(send(importsOnly, "?kind=people", "staff_no,name,unit_code\n1,a,HQ\n")
                        .statusCode())
                .isEqualTo(403);
        String tracksOnly = token("data_clerk", Permission.TRACK);
        assertThat(send(tracksOnly, "?kind=note", "code\n1\n").statusCode()).isEqualTo(403);
        assertThat(send("nobody", "?kind=note", "code\n1\n").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherPersonsImportDoesNotExist() {
        ImportJob job = waitFor(send(token("data_clerk", Permission.IMPORT), "?kind=note", "code\nAPI20\n"));
        String other = token("data_clerk-zj", Permission.IMPORT);

        for (String path : new String[] {"", "/problems", "/problems.csv"}) {
            assertThat(get(other, ROOT + "/" + job.id() + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path : new String[] {"/run", "/cancellation", "/continuation"}) {
            assertThat(browser.api(other, "POST", ROOT + "/" + job.id() + path, "text/plain", "")
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
