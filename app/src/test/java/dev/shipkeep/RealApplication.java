package dev.shipkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One application of its own for all tests on real data: shippers and their waybills through the real import. The data's
 * folder is given by {@code -Dshipkeep.realData} (that of the waybills) or lies beside the repository; without it tests are
 * skipped, but not where CI is set.
 */
public final class RealApplication {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static @Nullable RealApplication instance;

    private final Path folder;
    private final ConfigurableApplicationContext context;
    private final ImportJob shippers;
    private final ImportJob waybills;

    private RealApplication(Path folder) throws InterruptedException {
        this.folder = folder;
        context = SpringApplication.run(
                Shipkeep.class,
                "--server.port=0",
                "--shipkeep.data=" + TestFolder.create("real"),
                "--shipkeep.demo=false",
                "--shipkeep.admin.password=a long enough password");
        shippers = take("account", 0, file("shippers.csv"));
        waybills = take("waybill", 0, file("waybills.csv.gz"));
    }

    /** Started by whoever asks first. Tests leave its accounts and waybills as they are. */
    public static synchronized RealApplication get() throws InterruptedException {
        Optional<Path> folder = findFolder();
        if (folder.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("the real data must be there where CI is set");
        }
        assumeTrue(folder.isPresent(), "the Olist data is not on this machine");
        RealApplication present = instance;
        if (present == null) {
            present = new RealApplication(folder.orElseThrow());
            instance = present;
        }
        return present;
    }

    public ImportJob shippers() {
        return shippers;
    }

    public ImportJob waybills() {
        return waybills;
    }

    private static Optional<Path> findFolder() {
        String given = System.getProperty("shipkeep.realData", "");
        return Stream.of(given, "../../shared/data/olist", "../../../shared/data/olist")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("waybills.csv.gz")))
                .findFirst();
    }

    /** A file beside the waybills, such as {@code ../olist_funnel/leads.csv}. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** @param example which of the kind's shipped mappings fits the file, from 0 */
    public ImportJob take(String kind, int example, Path file) throws InterruptedException {
        Imports imports = bean(Imports.class);
        long id = Acting.as(SignedIn.SYSTEM, () -> {
            ImportMapping mapping =
                    imports.getKind(kind).examples().get(example).mapping();
            try {
                Upload upload =
                        imports.upload(kind, file.getFileName().toString(), FileContent.of(file), mapping, null);
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

    public List<Map<String, Object>> query(String sql) {
        return Acting.as(
                SignedIn.SYSTEM,
                () -> Objects.requireNonNull(bean(TransactionTemplate.class)
                        .execute(status ->
                                bean(JdbcClient.class).sql(sql).query().listOfRows())));
    }

    public long number(String sql) {
        return ((Number) Objects.requireNonNull(
                        query(sql).getFirst().values().iterator().next()))
                .longValue();
    }
}
