package dev.shipkeep.account.contact;

import java.util.regex.Pattern;

/** Phone numbers: how they may look, and how they are shown to people who did not ask for the whole number. */
public final class Phones {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 ()\\-]{4,28}[0-9]");
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private Phones() {}

    public static boolean isPhone(String text) {
        return FORM.matcher(text).matches();
    }

    /** 13812345678 → 138****5678; of a short number only the last digits stay. */
    public static String mask(String phone) {
        if (phone.isEmpty()) {
            return "";
        }
        String last = phone.substring(Math.max(0, phone.length() - SHOWN_LAST));
        return phone.length() > SHOWN_FIRST + SHOWN_LAST
                ? phone.substring(0, SHOWN_FIRST) + "****" + last
                : "****" + last;
    }

    /** Digits only, to compare numbers that are written differently. */
    public static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }
}
