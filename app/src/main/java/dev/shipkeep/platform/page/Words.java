package dev.shipkeep.platform.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** All texts of one language. A missing key shows itself as the key; a test finds it before a person does. */
public final class Words {

    private final Locale locale;
    private final Map<String, String> texts;

    Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key; with arguments, as a MessageFormat pattern. */
    public String say(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            return key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** All keys, for the test that compares languages. */
    public java.util.Set<String> keys() {
        return texts.keySet();
    }
}
