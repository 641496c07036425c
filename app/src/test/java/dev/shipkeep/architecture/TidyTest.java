package dev.shipkeep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits that keep the code small and calm. */
class TidyTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int CLASS_LINES = 400;
    private static final int LINE_CHARACTERS = 150;
    private static final int TEMPLATE_LINES = 130;
    private static final int SCRIPT_LINES = 150;

    @Test
    void classesFitInTheHead() {
        assertThat(longerThan(CLASS_LINES, ".java")).isEmpty();
    }

    @Test
    void templatesFitOnAScreen() {
        assertThat(longerThan(TEMPLATE_LINES, ".jte")).isEmpty();
    }

    @Test
    void scriptsStaySmall() {
        assertThat(longerThan(SCRIPT_LINES, ".js")).isEmpty();
    }

    /** Two branches that end in the same brace lose one when they are merged, and half of the style with it. */
    @Test
    void stylesCloseWhatTheyOpen() {
        assertThat(sources(".css").stream()
                        .filter(file -> {
                            String style = String.join("", read(file));
                            return style.replace("{", "").length()
                                    != style.replace("}", "").length();
                        })
                        .map(ROOT::relativize))
                .isEmpty();
    }

    @Test
    void linesOfJavaAreReadable() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources(".java")) {
            List<String> lines = read(file);
            for (int number = 0; number < lines.size(); number++) {
                if (lines.get(number).length() > LINE_CHARACTERS) {
                    tooLong.add(ROOT.relativize(file) + ":" + (number + 1));
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        String later = "TO" + "DO";
        String mend = "FIX" + "ME";
        assertThat(sources(".java").stream()
                        .filter(file ->
                                read(file).stream().anyMatch(line -> line.contains(later) || line.contains(mend)))
                        .map(ROOT::relativize))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(sources(".java").stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .map(ROOT::relativize))
                .isEmpty();
    }

    private static List<String> longerThan(int limit, String ending) {
        return sources(ending).stream()
                .filter(file -> read(file).size() > limit)
                .map(file -> ROOT.relativize(file) + " " + read(file).size())
                .toList();
    }

    private static List<Path> sources(String ending) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> file.toString().contains("/src/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
