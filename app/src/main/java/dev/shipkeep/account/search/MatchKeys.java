package dev.shipkeep.account.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Brings names and addresses to keys that are equal when the same company was written by two people. */
public final class MatchKeys {

    /** Longer texts are cut, so that a key always fits into an index. */
    private static final int LONGEST_KEY = 100;

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_ADDRESS = 4;
    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    /** Province, city, district: left out by some, written by others. */
    private static final Pattern ABOVE_STREET = Pattern.compile("^.{1,24}?(?:特别行政区|自治区|自治州|省|市|区|县|镇|乡)");

    private static final int MOST_LEVELS = 4;

    private MatchKeys() {}

    /** Kinds and keys of a company: {@code name}, {@code pinyin}, {@code address}; those that can be told. */
    public static Map<String, String> of(String name, String address) {
        Map<String, String> keys = new LinkedHashMap<>();
        String bare = SearchText.companyName(name);
        if (bare.length() >= SHORTEST_NAME) {
            keys.put("name", cut(bare));
            String pinyin = pinyin(bare);
            if (!pinyin.equals(bare)) {
                keys.put("pinyin", cut(pinyin));
            }
        }
        String place = address(address);
        if (!place.isEmpty()) {
            keys.put("address", cut(place));
        }
        return keys;
    }

    /** 江苏省南京市玄武区珠江路 88 号 → 珠江路88号; empty for one without a number, which is a whole street or town. */
    static String address(String text) {
        String place = SearchText.normalize(text).replace(" ", "");
        for (int level = 0; level < MOST_LEVELS; level++) {
            Matcher above = ABOVE_STREET.matcher(place);
            if (!above.find() || place.length() - above.end() < SHORTEST_ADDRESS) {
                break;
            }
            place = place.substring(above.end());
        }
        boolean exact = NUMBER.matcher(place).find() && place.length() >= SHORTEST_ADDRESS;
        return exact ? place : "";
    }

    /** Syllables without tones: 金陵 and 金菱 are both jinling. */
    static String pinyin(String text) {
        StringBuilder pinyin = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            String[] readings = character < 128 ? null : PinyinHelper.toHanyuPinyinStringArray(character);
            if (readings == null || readings.length == 0) {
                pinyin.append(character);
            } else {
                pinyin.append(readings[0], 0, readings[0].length() - 1);
            }
        }
        return pinyin.toString();
    }

    private static String cut(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
