package dev.shipkeep.organization;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a password must be: long, not a name, not one that everybody tries first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    /** bcrypt looks at no more than 72 bytes; a longer password would be shorter than its owner believes. */
    static final int LONGEST_BYTES = 72;

    /** Long enough and still among the first guesses; compared without digits and signs at the end. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwordpassword",
            "passw0rdpassw0rd",
            "administrator",
            "qwertyuiop",
            "qwertyuiopas",
            "qwertyuiopasdfghjkl",
            "1qaz2wsx3edc",
            "1q2w3e4r5t6y",
            "1qaz2wsx",
            "zaq12wsxcde3",
            "iloveyouiloveyou",
            "woaini",
            "woaini1314520",
            "letmeinletmein",
            "welcomewelcome",
            "abcdefghijkl",
            "abcdefghijklm",
            "abc123abc123",
            "asdfghjklqwe",
            "shipkeep",
            "shipkeepshipkeep",
            "kuaidi",
            "dakehu",
            "dakehuguanjia",
            "changeme",
            "changemechangeme",
            "a1b2c3d4e5f6",
            "admin",
            "adminadmin",
            "adminadminadmin",
            "qazwsxedcrfv",
            "qwerty");

    private PasswordRules() {}

    /** The text key of what is wrong with a password; empty when nothing is. */
    static Optional<String> check(String password, @Nullable String username, String staffNo) {
        String small = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.problem.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("password.problem.long");
        }
        if (containsName(small, username) || containsName(small, staffNo)) {
            return Optional.of("password.problem.name");
        }
        return isCommon(small) ? Optional.of("password.problem.common") : Optional.empty();
    }

    private static boolean containsName(String password, @Nullable String name) {
        return name != null && name.length() >= 3 && password.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isCommon(String password) {
        String stem = password.replaceAll("[\\d\\p{Punct}]+$", "");
        boolean fewCharacters = password.codePoints().distinct().count() < 5;
        return fewCharacters || stem.isEmpty() || COMMON.contains(stem) || COMMON.contains(password);
    }
}
