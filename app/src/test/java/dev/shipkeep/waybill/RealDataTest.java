package dev.shipkeep.waybill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shipkeep.Shipkeep;
import dev.shipkeep.grading.Gradings;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ImportState;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.Queueing;
import dev.shipkeep.platform.importing.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The public Olist data of a Brazilian marketplace through the real import, in an application of its own: what comes out
 * is what a plain reading of the file adds up to. The folder is given by {@code -Dshipkeep.realData} or lies beside the
 * repository; without it this is skipped, but not where CI is set.
 */
@Tag("real-data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealDataTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ConfigurableApplicationContext application;
    private OlistRecount expected;
    private ImportJob shippers;
    private ImportJob waybills;

    @BeforeAll
    void importBothFiles() throws Exception {
        Optional<Path> folder = findFolder();
        if (folder.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("the real data must be there where CI is set");
        }
        assumeTrue(folder.isPresent(), "the Olist data is not on this machine");
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "real");
        application = SpringApplication.run(
                Shipkeep.class,
                "--server.port=0",
                "--shipkeep.data=" + data,
                "--shipkeep.demo=false",
                "--shipkeep.admin.password=a long enough password");
        expected = OlistRecount.of(folder.orElseThrow().resolve("waybills.csv.gz"));
        shippers = take("account", folder.orElseThrow().resolve("shippers.csv"));
        waybills = take("waybill", folder.orElseThrow().resolve("waybills.csv.gz"));
    }

    @AfterAll
    void stop() {
        if (application != null) {
            application.close();
        }
    }

    private static Optional<Path> findFolder() {
        String given = System.getProperty("shipkeep.realData", "");
        return Stream.of(given, "../../shared/data/olist", "../../../shared/data/olist")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("waybills.csv.gz")))
                .findFirst();
    }

    private ImportJob take(String kind, Path file) throws InterruptedException {
        Imports imports = application.getBean(Imports.class);
        long id = Acting.as(SignedIn.SYSTEM, () -> {
            ImportMapping example = imports.getKind(kind).examples().getFirst().mapping();
            try {
                Upload upload =
                        imports.upload(kind, file.getFileName().toString(), FileContent.of(file), example, null);
                long accepted = ((Upload.Accepted) upload).importId();
                assertThat(imports.start(accepted)).isInstanceOf(Queueing.Queued.class);
                return accepted;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            ImportJob job = Acting.as(SignedIn.SYSTEM, () -> imports.get(id));
            if (job.state() == ImportState.DONE || job.state() == ImportState.FAILED) {
                assertThat(job.state()).as("%s %s", kind, job.failure()).isEqualTo(ImportState.DONE);
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(kind + " was not imported in time");
    }

    private List<Map<String, Object>> query(String sql) {
        return Acting.as(
                SignedIn.SYSTEM,
                () -> Objects.requireNonNull(
                        application.getBean(TransactionTemplate.class).execute(status -> application
                                .getBean(JdbcClient.class)
                                .sql(sql)
                                .query()
                                .listOfRows())));
    }

    private long number(String sql) {
        return ((Number) Objects.requireNonNull(
                        query(sql).getFirst().values().iterator().next()))
                .longValue();
    }

    /** Four deadlines lie in 2020, one and a half years after everything else. */
    @Test
    void aFewAbsurdDatesDoNotMoveTheDayThatIsGraded() {
        assertThat(application.getBean(Gradings.class).defaultDay()).isBetween("2018-08-01", "2018-12-31");
    }

    @Test
    void everyShipperIsAnAccount() {
        assertThat(shippers.rows().added()).isEqualTo(3_095);
        assertThat(shippers.rows().bad()).isZero();
        assertThat(number("SELECT count(*) FROM account.shipper_code")).isEqualTo(3_095);
    }

    @Test
    void everyParcelIsThereOrReported() {
        assertThat(waybills.rows().read()).isEqualTo(112_650);
        assertThat(waybills.rows().added()).isEqualTo(expected.parcels());
        assertThat(waybills.rows().bad()).isEqualTo(expected.impossible());
        assertThat(number("SELECT count(*) FROM waybill.waybill")).isEqualTo(expected.parcels());
        assertThat(number("SELECT count(*) FROM platform.import_problem")).isEqualTo(expected.impossible());
    }

    @Test
    void wholeCentsAreKept() {
        assertThat(number("SELECT sum(freight_fen) FROM waybill.waybill")).isEqualTo(expected.freightCents());
        assertThat(number("SELECT sum(declared_value_fen) FROM waybill.waybill"))
                .isEqualTo(expected.declaredCents());
    }

    @Test
    void missingValuesStayMissing() {
        assertThat(number("SELECT count(weight_grams) FROM waybill.waybill")).isEqualTo(expected.weighed());
        assertThat(number("SELECT sum(weight_grams) FROM waybill.waybill")).isEqualTo(expected.weightGrams());
        assertThat(number("SELECT count(promised_at) FROM waybill.waybill")).isEqualTo(expected.promised());
        assertThat(number("SELECT count(destination_region) FROM waybill.waybill"))
                .isEqualTo(expected.withDestination());
        assertThat(number("SELECT count(cost_fen) FROM waybill.waybill")).isZero();
    }

    @Test
    void theDailyFactsAddUpToTheFile() {
        assertThat(number("SELECT sum(parcels) FROM waybill.account_day")).isEqualTo(expected.counted());
        assertThat(number("SELECT sum(revenue_fen) FROM waybill.account_day"))
                .isEqualTo(expected.countedFreightCents());
        assertThat(number("SELECT sum(delivered) FROM waybill.account_day")).isEqualTo(expected.delivered());
        assertThat(number("SELECT sum(on_time) FROM waybill.account_day")).isEqualTo(expected.onTime());
        assertThat(number("SELECT sum(late) FROM waybill.account_day")).isEqualTo(expected.late());
        assertThat(number("SELECT sum(parcels) FROM waybill.unit_day")).isEqualTo(expected.counted());
    }

    @Test
    void theLanesAreCountedSoonAfterTheImport() throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(60);
        while (number("SELECT count(*) FROM waybill.lane_mark") > 0
                && Instant.now().isBefore(limit)) {
            Thread.sleep(100);
        }
        assertThat(number("SELECT sum(parcels) FROM waybill.account_lane_month"))
                .isEqualTo(expected.counted());
        assertThat(number("SELECT sum(parcels) FROM waybill.unit_lane_month")).isEqualTo(expected.counted());
    }

    @Test
    void everyShipperHasItsOwnParcels() {
        Map<String, Long> byShipper = new java.util.HashMap<>();
        query("""
                SELECT shipper_code.code, count(*) AS parcels
                FROM waybill.waybill JOIN account.shipper_code ON shipper_code.id = waybill.shipper_code_id
                    AND shipper_code.account_id = waybill.account_id
                GROUP BY 1""").forEach(row -> byShipper.put((String) row.get("code"), (Long) row.get("parcels")));
        assertThat(byShipper).isEqualTo(expected.parcelsByShipper());
    }
}
