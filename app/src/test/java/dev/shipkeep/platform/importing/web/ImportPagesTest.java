package dev.shipkeep.platform.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportState;
import dev.shipkeep.platform.importing.NoteImports;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An import by the pages, from the upload to the corrected file. */
class ImportPagesTest {

    private final Running shipkeep = Running.shipkeep();
    private final Browser browser = new Browser();
    private final NoteImports imports = new NoteImports("data_clerk");

    private String upload(String username, byte[] content) {
        HttpResponse<String> response = browser.upload(username, "/imports", Map.of("kind", "note"), content);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return Browser.location(response);
    }

    private String upload(String content) {
        return upload("data_clerk", content.getBytes(StandardCharsets.UTF_8));
    }

    private ImportJob waitFor(String path) {
        return imports.waitFor(Long.parseLong(path.substring("/imports/".length())));
    }

    @Test
    void aFileGoesInByUploadMappingCheckAndRun() {
        String path = upload("number,words\nW1,first\nW2,refuse me\n");
        String draft = shipkeep.get("data_clerk", path).body();
        assertThat(draft).contains("number").contains("first").contains("name=\"column.code\"");

        Map<String, String> form = Map.of("mapping", "1", "column.code", "number", "column.text", "words");
        assertThat(shipkeep.post("data_clerk", path + "/check", form).statusCode())
                .isEqualTo(303);
        assertThat(waitFor(path).state()).isEqualTo(ImportState.CHECKED);
        assertThat(shipkeep.get("data_clerk", path).body())
                .contains(path + "/run")
                .contains("refuse me");

        assertThat(shipkeep.post("data_clerk", path + "/run", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(waitFor(path).state()).isEqualTo(ImportState.DONE);
        assertThat(shipkeep.get("data_clerk", path).body()).contains("bad-rows.csv");
        HttpResponse<String> bad = shipkeep.get("data_clerk", path + "/bad-rows.csv");
        assertThat(bad.body()).contains("__line,__problem,number,words").contains("W2,refuse me");
        assertThat(bad.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(shipkeep.get("data_clerk", "/imports?kind=note").body()).contains(path);
    }

    @Test
    void aMappingWithoutARequiredFieldIsRefusedAtTheField() {
        String path = upload("number,words\nX1,first\n");

        HttpResponse<String> response =
                shipkeep.post("data_clerk", path + "/run", Map.of("mapping", "1", "column.code", ""));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("is-invalid");
        assertThat(waitFor(path).state()).isEqualTo(ImportState.DRAFT);
    }

    @Test
    void anotherCharsetShowsAnotherFile() {
        String path = upload("data_clerk", "编码,内容\nY1,南京\n".getBytes(Charset.forName("GBK")));
        assertThat(shipkeep.get("data_clerk", path).body()).contains("南京");

        shipkeep.post("data_clerk", path + "/mapping", Map.of("mapping", "1", "charset", "windows-1252"));
        assertThat(shipkeep.get("data_clerk", path).body()).doesNotContain("南京");

        shipkeep.post("data_clerk", path + "/mapping", Map.of("mapping", "1", "charset", "GB18030"));
        assertThat(shipkeep.get("data_clerk", path).body()).contains("南京");
        assertThat(shipkeep.post("data_clerk", path + "/run", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(waitFor(path).rows().added()).isEqualTo(1);
    }

    @Test
    void optionsThatMeanNothingAreRefusedAndTheRestIsKept() {
        String path = upload("code,text\nZ1,first\n");

        HttpResponse<String> response = shipkeep.post(
                "data_clerk", path + "/mapping", Map.of("mapping", "1", "charset", "no-such", "headerLine", "-5x"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("no-such").contains("-5x").contains("Z1");
    }

    @Test
    void aMappingIsSavedUsedAgainAndRemoved() {
        String first = upload("number,words\nAA1,first\n");
        Map<String, String> form =
                Map.of("mapping", "1", "column.code", "number", "column.text", "words", "saveAs", "客户导出");
        shipkeep.post("data_clerk", first + "/mapping", form);

        String second = upload("number,words\nAA2,second\n");
        assertThat(shipkeep.get("data_clerk", second).body()).contains("客户导出");
        shipkeep.post("data_clerk", second + "/mapping/choice", Map.of("saved", "OWN:测试data_clerk:客户导出"));
        assertThat(shipkeep.post("data_clerk", second + "/run", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(waitFor(second).rows().added()).isEqualTo(1);

        shipkeep.post("data_clerk", first + "/mapping/removal", Map.of("saved", "OWN:测试data_clerk:客户导出"));
        assertThat(shipkeep.get("data_clerk", first).body()).doesNotContain("客户导出");
    }

    @Test
    void uploadsThatCannotBeReadSayWhy() {
        HttpResponse<String> empty = browser.upload("data_clerk", "/imports", Map.of("kind", "note"), new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("alert-danger");

        HttpResponse<String> unknown =
                browser.upload("data_clerk", "/imports", Map.of("kind", "nothing"), "a,b\n1,2\n".getBytes());
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void anotherPersonsImportDoesNotExist() {
        String path = upload("code,text\nBB1,first\n");

        assertThat(shipkeep.get("data_clerk-zj", path).statusCode()).isEqualTo(404);
        assertThat(shipkeep.get("data_clerk-zj", path + "/bad-rows.csv").statusCode())
                .isEqualTo(404);
        for (String action :
                new String[] {"check", "run", "mapping", "cancellation", "continuation", "draft", "removal"}) {
            assertThat(shipkeep.post("data_clerk-zj", path + "/" + action, Map.of("mapping", "1"))
                            .statusCode())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(waitFor(path).state()).isEqualTo(ImportState.DRAFT);
        HttpResponse<String> corrects = browser.upload(
                "data_clerk-zj",
                "/imports",
                Map.of("kind", "note", "corrects", path.substring("/imports/".length())),
                "code,text\nBB2,x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(corrects.statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayNotImportIsRefusedEverywhere() {
        for (String path : new String[] {"/imports", "/imports/new", "/imports/1", "/imports/template.csv?kind=note"}) {
            assertThat(shipkeep.get("manager", path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(browser.upload("manager", "/imports", Map.of("kind", "note"), new byte[0])
                        .statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.get("data_clerk", "/imports/new?kind=people").statusCode())
                .isEqualTo(403);
    }

    @Test
    void templatesAreUnderstoodWithoutMapping() {
        for (String kind : new String[] {"organization", "people"}) {
            HttpResponse<String> page = shipkeep.get("administrator", "/imports/new?kind=" + kind);
            assertThat(page.statusCode()).isEqualTo(200);
            byte[] template = shipkeep.get("administrator", "/imports/template.csv?kind=" + kind)
                    .body()
                    .getBytes(StandardCharsets.UTF_8);
            HttpResponse<String> response = browser.upload("administrator", "/imports", Map.of("kind", kind), template);
            String draft =
                    shipkeep.get("administrator", Browser.location(response)).body();
            assertThat(draft).as(kind).doesNotContain("is-invalid");
            assertThat(shipkeep.get("administrator", "/imports/template.xlsx?kind=" + kind)
                            .body())
                    .startsWith("PK");
        }
    }

    @Test
    void scriptInAFileIsShownAsText() {
        String path = upload("<script>alert(1)</script>,text\n<img src=x onerror=alert(1)>,\"<b>x\"\n");

        assertThat(shipkeep.get("data_clerk", path).body())
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
    }
}
