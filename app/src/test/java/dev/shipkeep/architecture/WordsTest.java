package dev.shipkeep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.page.WordsCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and every text that a page names exists. */
class WordsTest {

    private static final Pattern NAMED_IN_TEMPLATE = Pattern.compile("say\\(\"([A-Za-z0-9_.]+)\"[,)]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final WordsCatalog catalog = Running.shipkeep().bean(WordsCatalog.class);
    private final Words chinese = catalog.of(Locale.SIMPLIFIED_CHINESE);
    private final Words english = catalog.of(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(chinese.keys());
    }

    @Test
    void everyTextThatATemplateNamesExists() {
        Set<String> missing = new TreeSet<>();
        for (Path template : templates()) {
            Matcher matcher = NAMED_IN_TEMPLATE.matcher(read(template));
            while (matcher.find()) {
                if (!chinese.has(matcher.group(1))) {
                    missing.add(template.getFileName() + " " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHasChineseTextOfItsOwn() {
        assertThat(templates().stream()
                        .filter(template -> CHINESE.matcher(read(template).replace("\"中文\"", ""))
                                .find())
                        .map(Path::getFileName))
                .isEmpty();
    }

    @Test
    void everyTextIsAValidPattern() {
        for (Words words : List.of(chinese, english)) {
            for (String key : words.keys()) {
                if (words.say(key).contains("{0")) {
                    new MessageFormat(words.say(key), words.locale());
                }
            }
        }
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
