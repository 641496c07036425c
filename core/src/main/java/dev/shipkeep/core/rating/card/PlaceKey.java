package dev.shipkeep.core.rating.card;

/**
 * The code or name of a province, city or county. Keys are text and mean something on their level only, so that a
 * city that is called like another province is never taken for it.
 *
 * @param level on which level
 * @param key as files and cards write it
 */
public record PlaceKey(Level level, String key) {

    /** How narrow a place is, narrowest first; a narrower key always goes before a wider one. */
    public enum Level {
        COUNTY,
        CITY,
        PROVINCE
    }

    /** A province or state. */
    public static PlaceKey province(String key) {
        return new PlaceKey(Level.PROVINCE, key);
    }

    /** A city or prefecture. */
    public static PlaceKey city(String key) {
        return new PlaceKey(Level.CITY, key);
    }

    /** A county or district. */
    public static PlaceKey county(String key) {
        return new PlaceKey(Level.COUNTY, key);
    }

    /**
     * The key of a Chinese division code of two, four or six digits, written in full or with zeros at the end: {@code
     * 42} and {@code 420000} are a province, {@code 4201} and {@code 420100} a city, {@code 420106} a county. Any
     * other text is the key of a province, such as {@code SP}.
     */
    public static PlaceKey ofDivision(String code) {
        String digits = code.length() == 6 && isDigits(code) ? withoutZeros(code) : code;
        if (!isDigits(digits)) {
            return province(digits);
        }
        return switch (digits.length()) {
            case 4 -> city(digits);
            case 6 -> county(digits);
            default -> province(digits);
        };
    }

    private static String withoutZeros(String code) {
        if (!code.endsWith("00")) {
            return code;
        }
        return code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
    }

    private static boolean isDigits(String code) {
        return !code.isEmpty() && code.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
