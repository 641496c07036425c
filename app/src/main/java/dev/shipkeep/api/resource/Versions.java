package dev.shipkeep.api.resource;

import dev.shipkeep.platform.page.RequestRefused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Versions of things as entity tags. */
final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private Versions() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The version that a change was made from; a change without one could overwrite what nobody has seen. */
    static int require(@Nullable String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!tag.matches()) {
            throw RequestRefused.of(HttpStatus.PRECONDITION_REQUIRED, "versionMissing");
        }
        return Integer.parseInt(tag.group(1));
    }

    static RequestRefused outdated() {
        return RequestRefused.of(HttpStatus.PRECONDITION_FAILED, "versionOutdated");
    }
}
