package dev.shipkeep.core.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shipkeep.core.lookalike.Learning.Learned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The public Olist funnel: which of 8 000 leads of a Brazilian marketplace were won. The folder lies beside that of
 * {@code -Dshipkeep.realData} or beside the repository; without it this is skipped, but not where CI is set.
 */
@Tag("real-data")
class RealFunnelTest {

    private static List<Example> funnel = List.of();

    @BeforeAll
    static void read() throws IOException {
        Optional<Path> folder = findFolder();
        if (folder.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("the real data must be there where CI is set");
        }
        assumeTrue(folder.isPresent(), "the Olist funnel is not on this machine");
        Set<String> won = new HashSet<>();
        for (String[] row : rows(folder.orElseThrow().resolve("olist_closed_deals_dataset.csv"))) {
            won.add(row[0]);
        }
        List<Example> examples = new ArrayList<>();
        for (String[] row : rows(folder.orElseThrow().resolve("olist_marketing_qualified_leads_dataset.csv"))) {
            examples.add(new Example(new Candidate(row[0], traits(row)), won.contains(row[0])));
        }
        funnel = examples;
    }

    @Test
    void ranksHeldBackLeadsBetterThanChance() {
        assertThat(funnel).hasSize(8_000);
        assertThat(funnel.stream().filter(Example::valuable)).hasSize(842);
        Learned learned = (Learned) LookalikeLearning.learn(funnel, LearningRules.DEFAULT);
        double area = learned.heldBack().areaUnderCurve().orElseThrow();
        assertThat(area).isCloseTo(0.710, within(0.001));
        assertThat(learned.heldBack().deciles().getFirst().lift()).isCloseTo(2.39, within(0.01));
        assertThat(learned.heldBack().examples()).isEqualTo(2_435);
    }

    private static Map<String, Trait> traits(String[] row) {
        LocalDate day = LocalDate.parse(row[1]);
        Map<String, Trait> traits = new HashMap<>();
        traits.put("month", new Trait.Category(day.getMonth().name()));
        traits.put("weekday", new Trait.Category(day.getDayOfWeek().name()));
        traits.put("landing page", new Trait.Category(row[2]));
        if (row.length > 3 && !row[3].isEmpty()) {
            traits.put("origin", new Trait.Category(row[3]));
        }
        return traits;
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static Optional<Path> findFolder() {
        String given = System.getProperty("shipkeep.realData", "");
        return Stream.of(
                        given + "/../olist_funnel",
                        "../../shared/data/olist_funnel",
                        "../../../shared/data/olist_funnel")
                .filter(path -> !path.startsWith("/.."))
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("olist_closed_deals_dataset.csv")))
                .findFirst();
    }
}
