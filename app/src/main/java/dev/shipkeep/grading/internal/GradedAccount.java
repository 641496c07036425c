package dev.shipkeep.grading.internal;

import dev.shipkeep.account.AccountStanding;
import dev.shipkeep.core.grading.Abc;
import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.grading.Grade;
import dev.shipkeep.core.grading.Tier;
import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.grading.GradeAspect;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An account's grade, the figures behind it, and what was set by hand, which beats it.
 *
 * @param changeBasisPoints recent parcels against the comparable days; null when there is nothing to compare with
 */
public record GradedAccount(
        AccountFigures figures, Grade grade, @Nullable Integer changeBasisPoints, SetByHand set) {

    public long accountId() {
        return figures.accountId();
    }

    public boolean keyAccount() {
        Boolean keyAccount = set.keyAccount();
        return keyAccount == null ? grade.keyAccount() : keyAccount;
    }

    public Abc abc() {
        Abc abc = set.abc();
        return abc == null ? grade.abc() : abc;
    }

    public Tier tier() {
        Tier tier = set.tier();
        return tier == null ? grade.tier() : tier;
    }

    /** The class in force in one respect. */
    public String classOf(GradeAspect aspect) {
        return switch (aspect) {
            case KEY_ACCOUNT -> yesOrNo(keyAccount());
            case ABC -> abc().name();
            case TIER -> tier().name();
            case FREQUENCY -> grade.frequencyClass().name();
            case AMOUNT -> grade.amountClass().name();
            case MOMENTUM -> grade.momentum().name();
        };
    }

    /** The class that a person set by hand in one respect; null when none is. */
    public @Nullable String setClassOf(GradeAspect aspect) {
        Boolean keyAccount = set.keyAccount();
        Enum<?> value =
                switch (aspect) {
                    case ABC -> set.abc();
                    case TIER -> set.tier();
                    default -> null;
                };
        if (aspect == GradeAspect.KEY_ACCOUNT && keyAccount != null) {
            return yesOrNo(keyAccount);
        }
        return value == null ? null : value.name();
    }

    GradedAccount with(SetByHand newSet) {
        return new GradedAccount(figures, grade, changeBasisPoints, newSet);
    }

    AccountStanding standing(LocalDate asOf) {
        DayFacts window = figures.window();
        OptionalLong margin = window.marginFen();
        OptionalInt onTime = window.onTimeRate();
        return new AccountStanding(
                accountId(),
                asOf,
                window.parcels(),
                window.revenueFen(),
                margin.isPresent() ? margin.getAsLong() : null,
                figures.previous().parcels(),
                figures.previous().revenueFen(),
                figures.firstDay(),
                figures.lastDay(),
                onTime.isPresent() ? onTime.getAsInt() : null,
                keyAccount(),
                listName(abc()),
                listName(tier()),
                listName(grade.frequencyClass()),
                listName(grade.amountClass()),
                listName(grade.momentum()),
                changeBasisPoints);
    }

    /** The account list keeps classes in lower case, as its addresses write them. */
    private static String listName(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String yesOrNo(boolean value) {
        return value ? "YES" : "NO";
    }
}
