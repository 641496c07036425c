package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyReasonHasWordsInBothLanguages() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (ProblemCode code : ProblemCode.values()) {
            keys.add(code.messageKey());
        }
        for (FileProblem.Code code : FileProblem.Code.values()) {
            keys.add(code.messageKey());
        }
        for (MappingProblem.Code code : MappingProblem.Code.values()) {
            keys.add(code.messageKey());
        }

        assertThat(load("zh_CN").stringPropertyNames()).containsAll(keys);
        assertThat(load("en").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void noTextHasAnApostropheThatWouldSwallowItsArguments() throws IOException {
        assertThat(load("zh_CN").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(load("en").values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties load(String language) throws IOException {
        Properties properties = new Properties();
        String name = "/messages/importing_" + language + ".properties";
        try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
