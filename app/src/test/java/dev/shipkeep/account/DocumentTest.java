package dev.shipkeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.account.document.Documents;
import dev.shipkeep.platform.file.StoredFile;
import dev.shipkeep.platform.page.Change;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are kept with an account: of safe kinds only, told by their content. */
class DocumentTest {

    private final Running shipkeep = Running.shipkeep();
    private final long account =
            TestAccounts.create(shipkeep, "DOC-" + System.nanoTime(), "文档测试公司", World.NANJING_AREA);

    private Change<StoredFile> add(String name, byte[] content) {
        return shipkeep.as("manager", () -> {
            try {
                return shipkeep.bean(Documents.class).add(account, name, new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void takesSafeKindsAndHandsThemOutAsDownloadsOnly() {
        assertThat(add("../../协议\".pdf", bytes("%PDF-1.7 x"))).isInstanceOf(Change.Done.class);
        assertThat(add("说明.txt", "中文说明".getBytes(Charset.forName("GB18030")))).isInstanceOf(Change.Done.class);
        assertThat(add("表.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))).isInstanceOf(Change.Done.class);
        List<Long> ids = shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT id FROM platform.file WHERE account_id = ? ORDER BY id")
                .param(account)
                .query(Long.class)
                .list());
        HttpResponse<String> answer = shipkeep.get("manager", "/accounts/" + account + "/documents/" + ids.getFirst());
        assertThat(answer.body()).isEqualTo("%PDF-1.7 x");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(shipkeep.get("manager", "/accounts/" + World.SILK + "/documents/" + ids.getFirst())
                        .statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.post(
                                "manager",
                                "/accounts/" + account + "/documents/" + ids.getFirst() + "/removal",
                                Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/audit").body())
                .contains("下载", "删除", "协议");
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() {
        Map<String, byte[]> bad = Map.of(
                "page.html", bytes("<script>"),
                "page.pdf", bytes("<script>"),
                "picture.png", bytes("%PDF-1.7"),
                "binary.txt", new byte[] {1, 2, 0, 3},
                "macro.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                "word.xlsx", zip("[Content_Types].xml", "word/document.xml"),
                "empty.pdf", new byte[0],
                "vector.svg", bytes("<svg/>"),
                "large.txt", new byte[(20 << 20) + 1]);
        bad.forEach((name, content) -> assertThat(add(name, content)).as(name).isInstanceOf(Change.Refused.class));
    }
}
