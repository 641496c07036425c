package dev.shipkeep.lookalike.intake;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.lead.LeadChoices;
import dev.shipkeep.platform.page.WordsCatalog;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of files for what leads choose from, so that past ones and present ones have the same traits. */
final class Choices {

    private final Map<String, String> sources;
    private final Map<String, String> industries;

    Choices(WordsCatalog words) {
        sources = byWord(words, "lead.source.", LeadChoices.SOURCES);
        industries = byWord(words, "account.industry.", AccountChoices.INDUSTRIES);
    }

    private static Map<String, String> byWord(WordsCatalog words, String prefix, List<String> values) {
        Map<String, String> byWord = new HashMap<>();
        for (String value : values) {
            byWord.put(value, value);
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                byWord.put(words.of(locale).say(prefix + value).toLowerCase(Locale.ROOT), value);
            }
        }
        return byWord;
    }

    /** The value that the word stands for; another word is a value of its own. */
    String source(String word) {
        return sources.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    String industry(String word) {
        return industries.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }
}
