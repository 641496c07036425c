package dev.shipkeep.platform.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads {@code messages/<module>_zh_CN.properties} and {@code _en} of all modules once. A key given twice is refused. */
@Component
public final class WordsCatalog {

    private final Words chinese = read(Locale.SIMPLIFIED_CHINESE, "zh_CN");
    private final Words english = read(Locale.ENGLISH, "en");

    public Words of(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    private static Words read(Locale locale, String suffix) {
        Map<String, String> texts = new HashMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + suffix + ".properties");
            for (Resource file : files) {
                addAll(texts, file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The texts could not be read", e);
        }
        return new Words(locale, Map.copyOf(texts));
    }

    private static void addAll(Map<String, String> texts, Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("The text " + key + " is given twice; second in " + file.getFilename());
            }
        }
    }
}
