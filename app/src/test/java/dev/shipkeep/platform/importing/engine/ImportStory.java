package dev.shipkeep.platform.importing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportProblem;
import dev.shipkeep.platform.importing.ImportState;
import dev.shipkeep.platform.importing.NoteImports;
import dev.shipkeep.platform.importing.NoteKind;
import dev.shipkeep.platform.importing.Queueing;
import dev.shipkeep.platform.importing.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;

/** Files go in, whatever happens on the way. */
class ImportStory {

    private final Running shipkeep = Running.shipkeep();
    private final NoteKind kind = shipkeep.bean(NoteKind.class);
    private final NoteImports imports = new NoteImports("data_clerk");

    @AfterEach
    void calm() {
        kind.cause(write -> {});
    }

    @Test
    void takesEveryGoodRowAndReportsEveryBadOne() {
        ImportJob job =
                imports.take("code,text\nA-1,one\nA-2,refuse me\nA-3,three\nA-4," + "x".repeat(50) + "\n,five\nA-6,\n");

        assertThat(job.failure()).isNull();
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.rows().added()).isEqualTo(3);
        assertThat(job.rows().bad()).isEqualTo(3);
        assertThat(job.rows().total()).isEqualTo(6);
        assertThat(imports.notes("A-").values()).containsExactlyInAnyOrder("one", "three", "");
        assertThat(imports.problems(job.id())).extracting(ImportProblem::line).containsExactly(3L, 5L, 6L);
        assertThat(imports.problems(job.id()).getFirst().cells()).containsExactly("A-2", "refuse me");
    }

    @Test
    void aCheckTellsTheSameAndWritesNothing() {
        long id = imports.draft("code,text\nB1,one\nB2,refuse me\n");
        imports.check(id);

        ImportJob checked = imports.waitFor(id);
        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.rows().added()).isEqualTo(1);
        assertThat(checked.rows().bad()).isEqualTo(1);
        assertThat(imports.notes("B")).isEmpty();

        imports.start(id);
        assertThat(imports.waitFor(id).state()).isEqualTo(ImportState.DONE);
        assertThat(imports.notes("B")).hasSize(1);
        assertThat(imports.problems(id)).hasSize(1);
    }

    @Test
    void anImportThatIsKilledAgainAndAgainEndsAsIfNothingHadHappened() {
        ImportJob undisturbed = imports.take(longFile("C-"));
        kind.cause(write -> {
            if (write == 3 || write == 7) {
                throw new KilledError();
            }
        });

        ImportJob killed = imports.take(longFile("D-"));

        assertThat(kind.writes()).isGreaterThan(8);
        assertThat(killed.state()).isEqualTo(ImportState.DONE);
        assertThat(killed.rows()).isEqualTo(undisturbed.rows());
        assertThat(withoutPrefix("D-")).isEqualTo(withoutPrefix("C-"));
        assertThat(imports.problems(killed.id()))
                .extracting(ImportProblem::line)
                .isEqualTo(imports.problems(undisturbed.id()).stream()
                        .map(ImportProblem::line)
                        .toList());
    }

    private static String longFile(String prefix) {
        return IntStream.rangeClosed(1, 820)
                .mapToObj(row -> prefix + row + "," + (row % 50 == 0 ? NoteKind.REFUSED : "text " + row))
                .collect(Collectors.joining("\n", "code,text\n", "\n"));
    }

    private List<String> withoutPrefix(String prefix) {
        return imports.notes(prefix).entrySet().stream()
                .map(entry -> entry.getKey().substring(prefix.length()) + entry.getValue())
                .map(text -> text.replace(prefix, ""))
                .sorted()
                .toList();
    }

    @Test
    void aRunThatWasGivenUpForDeadChangesNothingAnyMore() throws InterruptedException {
        ImportRunner runner = shipkeep.bean(ImportRunner.class);
        kind.cause(write -> {
            if (write == 2) {
                throw new UncategorizedSQLException("write", null, new SQLException("full", "53100"));
            }
        });
        ImportJob stopped = imports.take(NoteImports.file("E-", 300));
        ImportTicket old = new ImportTicket(stopped.id(), stopped.run());
        imports.goOn(stopped.id());
        ImportJob done = imports.waitFor(stopped.id());
        int writes = kind.writes();

        assertThat(runner.run(old, () -> false)).isEqualTo(ImportRunner.Next.NOTHING);

        assertThat(kind.writes()).isEqualTo(writes);
        assertThat(imports.get(stopped.id())).isEqualTo(done);
        assertThat(done.rows().added()).isEqualTo(300);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imports.take(NoteImports.file("F-", 150));
        ImportJob again = imports.take(NoteImports.file("F-", 150));

        assertThat(again.rows().same()).isEqualTo(150);
        assertThat(again.rows().added() + again.rows().changed()).isZero();
        assertThat(imports.as(() -> shipkeep.bean(dev.shipkeep.platform.importing.Imports.class)
                        .findSame(again.id())))
                .isPresent();
    }

    @Test
    void aCancelledImportKeepsWhatIsInAndCanGoOn() {
        kind.cause(write -> NoteImports.pause());
        long id = imports.start(NoteImports.file("G-", 5_000));
        while (imports.get(id).state().isMoving() && imports.get(id).rows().read() == 0) {
            NoteImports.pause();
        }
        assertThat(imports.cancel(id)).isTrue();

        ImportJob cancelled = imports.waitFor(id);
        assertThat(cancelled.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(cancelled.rows().read()).isBetween(1L, 4_999L);
        assertThat(imports.notes("G-")).hasSize((int) cancelled.rows().added());

        kind.cause(write -> {});
        assertThat(imports.goOn(id)).isInstanceOf(Queueing.Queued.class);
        ImportJob done = imports.waitFor(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.rows().added()).isEqualTo(5_000);
    }

    @Test
    void badRowsAreCorrectedAndSentAgain() {
        ImportJob first = imports.take("code,text\nH1,one\nH2,refuse me\n007,=1+1\nH4," + "y".repeat(41) + "\n");
        String bad = new String(imports.badRows(first.id()), StandardCharsets.UTF_8);
        assertThat(bad).contains("refuse me").contains("is not a known value").contains("__problem");

        String corrected = bad.replace("refuse me\r\n", "two\r\n").replace("y".repeat(41), "four");
        Upload upload = imports.upload(corrected.getBytes(StandardCharsets.UTF_8), first.id());
        long id = ((Upload.Accepted) upload).importId();
        imports.start(id);

        ImportJob second = imports.waitFor(id);
        assertThat(second.rows().bad()).isZero();
        assertThat(second.correctsId()).isEqualTo(first.id());
        assertThat(imports.notes("H").values()).containsExactlyInAnyOrder("one", "two", "four");
    }

    @Test
    void aFileInGbkIsReadAsChinese() {
        ImportJob job = imports.waitFor(startIn(Charset.forName("GBK"), "编码,内容\nI1,南京市玄武区快递网点\nI2,上海市浦东新区\n"));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(imports.notes("I").values()).containsExactlyInAnyOrder("南京市玄武区快递网点", "上海市浦东新区");
    }

    private long startIn(Charset charset, String content) {
        long id = ((Upload.Accepted) imports.upload(content, charset)).importId();
        imports.start(id);
        return id;
    }

    @Test
    void filesThatCannotBeReadAreRefusedAndNothingIsKept() {
        String wide = IntStream.range(0, 1_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        for (String content : List.of("", "code,text\n", wide + "\n" + wide + "\n", "%PDF-1.7 ...")) {
            assertThat(imports.upload(content)).isInstanceOf(Upload.Unreadable.class);
        }
    }

    @Test
    void aFileThatBreaksInTheMiddleKeepsTheRowsBefore() {
        ImportJob job = imports.take(NoteImports.file("J-", 50) + "J2,\"never closed\nJ3,three\n");

        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(failure(job)).isEqualTo("unclosedQuote");
        assertThat(job.canGoOn()).isFalse();
        assertThat(imports.notes("J-")).hasSize(50);
    }

    @Test
    void aMappingThatFitsNoRowIsToldEarly() {
        String file =
                IntStream.range(0, 5_000).mapToObj(i -> "K" + i + ",refuse me").collect(Collectors.joining("\n"));
        ImportJob job = imports.take("code,text\n" + file);

        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(failure(job)).isEqualTo("mappingSeemsWrong");
        assertThat(job.rows().read()).isEqualTo(1_000);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        kind.cause(write -> {
            if (write == 2) {
                SQLException lost = new SQLException("connection lost", "08006");
                throw new DataAccessResourceFailureException("write", lost);
            }
        });
        ImportJob job = imports.take(NoteImports.file("L-", 350));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.rows().added()).isEqualTo(350);
    }

    @Test
    void aFullDiskStopsTheImportUntilAPersonLetsItGoOn() {
        kind.cause(write -> {
            if (write == 2) {
                throw new UncategorizedSQLException("write", null, new SQLException("no space left", "53100"));
            }
        });
        ImportJob stopped = imports.take(NoteImports.file("M-", 350));
        assertThat(stopped.state()).isEqualTo(ImportState.FAILED);
        assertThat(failure(stopped)).isEqualTo("diskFull");
        assertThat(stopped.rows().read()).isEqualTo(100);

        imports.goOn(stopped.id());
        ImportJob done = imports.waitFor(stopped.id());
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.rows().added()).isEqualTo(350);
    }

    @Test
    void aBatchThatCollidesIsTriedAgain() {
        kind.cause(write -> {
            if (write % 2 == 1) {
                throw new CannotAcquireLockException("write", new SQLException("deadlock", "40P01"));
            }
        });
        ImportJob job = imports.take(NoteImports.file("N-", 250));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.rows().added()).isEqualTo(250);
    }

    @Test
    void aMistakeOfOursIsToldWithACodeAndCanBeTriedAgain() {
        kind.cause(write -> {
            throw new IllegalStateException("a mistake");
        });
        ImportJob stopped = imports.take(NoteImports.file("O-", 10));
        assertThat(failure(stopped)).isEqualTo("unexpected");
        assertThat(stopped.canGoOn()).isTrue();
    }

    @Test
    void whoLosesTheRightInTheMeantimeImportsNothingMore() {
        shipkeep.asSystem(() -> shipkeep.jdbc().sql("""
                WITH newcomer AS (
                    INSERT INTO organization.person (staff_no, name, unit_id, username, password_hash)
                    SELECT 'T-leaver', '要走的人', unit_id, 'leaver', password_hash
                    FROM organization.person WHERE username = 'data_clerk' RETURNING id)
                INSERT INTO organization.person_role SELECT id, 'data_clerk' FROM newcomer""").update());
        NoteImports leaver = new NoteImports("leaver");
        long id = leaver.draft(NoteImports.file("P-", 10));
        shipkeep.asSystem(() -> shipkeep.jdbc().sql("""
                DELETE FROM organization.person_role USING organization.person
                WHERE person.id = person_id AND person.username = 'leaver'""").update());
        leaver.start(id);

        ImportJob job = leaver.waitFor(id);
        assertThat(failure(job)).isEqualTo("mayNotImport");
        assertThat(imports.notes("P-")).isEmpty();
    }

    @Test
    void importsOfOneKindTakeTurnsInOrder() {
        kind.cause(write -> NoteImports.pause());
        long first = imports.start(NoteImports.file("Q-", 2_000));
        long second = imports.start("code,text\nQ-1,from the second file\n");

        ImportJob last = imports.waitFor(second);
        ImportJob before = imports.get(first);
        assertThat(before.state()).isEqualTo(ImportState.DONE);
        assertThat(last.times().startedAt()).isAfterOrEqualTo(before.times().finishedAt());
        assertThat(imports.notes("Q-1")).containsEntry("note.Q-1", "from the second file");
    }

    @Test
    void uploadsAndBadRowsAreDeletedAMonthAfterTheEnd() {
        ImportJob job = imports.take("code,text\nR1,one\nR2,refuse me\n");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE platform.import SET finished_at = now() - interval '31 days' WHERE id = ?")
                .param(job.id())
                .update());

        dev.shipkeep.platform.access.Acting.run(
                dev.shipkeep.platform.access.SignedIn.SYSTEM, shipkeep.bean(ImportCleaning.class)::clean);

        assertThat(imports.get(job.id()).fileId()).isNull();
        assertThat(imports.get(job.id()).rows().bad()).isEqualTo(1);
        assertThat(imports.problems(job.id())).isEmpty();
    }

    private static String failure(ImportJob job) {
        return Objects.requireNonNull(job.failure(), "the import did not fail").code();
    }

    /** Stands for the end of the process: nobody in the application catches it. */
    private static final class KilledError extends Error {
        KilledError() {
            super("killed by the test", null, false, false);
        }
    }
}
