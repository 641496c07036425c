package dev.shipkeep.platform.page;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its own content: who looks, in which language, where they are.
 *
 * @param person null only on pages that need no sign-in
 * @param path of the request, without query
 * @param query of the request as it came; empty if none
 * @param fragment whether htmx asked for the content only, without the shell
 * @param notice a message left by the request before, e.g. "saved"
 */
public record Frame(
        Words words,
        @Nullable SignedIn person,
        String path,
        String query,
        String csrfToken,
        boolean fragment,
        Instant now,
        @Nullable String notice,
        List<NavigationGroup> navigation) {

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The text of {@code prefix + value}, or a dash for none; for enumerations such as {@code account.industry.}. */
    public String choice(String prefix, @Nullable Object value) {
        return value == null ? "—" : words.has(prefix + value) ? words.say(prefix + value) : value.toString();
    }

    public Locale locale() {
        return words.locale();
    }

    public SignedIn signedIn() {
        return Objects.requireNonNull(person, "nobody is signed in on this page");
    }

    public boolean may(Permission permission) {
        return person != null && person.may(permission);
    }

    /** Whether we are at one of the entries of this part of the navigation. */
    public boolean isWithin(NavigationPart part) {
        return part.items().stream().anyMatch(this::isHere);
    }

    /** Whether this entry of the navigation is where we are: of nested addresses the longest counts. */
    public boolean isHere(NavigationItem item) {
        return navigation.stream()
                .flatMap(group -> group.items().stream())
                .filter(candidate -> path.equals(candidate.url()) || path.startsWith(candidate.url() + "/"))
                .max(Comparator.comparing(candidate -> candidate.url().length()))
                .filter(item::equals)
                .isPresent();
    }

    public String count(@Nullable Long number) {
        return number == null ? "—" : Figures.count(number);
    }

    public String money(@Nullable Long fen, String currency) {
        return fen == null ? "—" : Figures.money(fen, currency);
    }

    public String moneyShort(@Nullable Long fen, String currency) {
        return fen == null ? "—" : Figures.moneyShort(fen, currency, locale());
    }

    public String shortened(long number) {
        return Figures.shortened(number, locale());
    }

    public String percent(@Nullable Integer basisPoints) {
        return basisPoints == null ? "—" : Figures.percent(basisPoints);
    }

    public String change(@Nullable Integer basisPoints) {
        return basisPoints == null ? "—" : Figures.change(basisPoints);
    }

    public String day(@Nullable LocalDate day) {
        return Figures.day(day);
    }

    public String minute(@Nullable Instant instant) {
        return Figures.minute(instant);
    }

    /** Relative time in words: "3 小时前"; the exact one belongs in the tooltip. */
    public String ago(Instant instant) {
        Duration past = Duration.between(instant, now);
        if (past.isNegative() || past.toMinutes() < 1) {
            return say("page.ago.now");
        }
        if (past.toMinutes() < 60) {
            return say("page.ago.minutes", past.toMinutes());
        }
        if (past.toHours() < 24) {
            return say("page.ago.hours", past.toHours());
        }
        return past.toDays() < 60 ? say("page.ago.days", past.toDays()) : Figures.minute(instant);
    }
}
