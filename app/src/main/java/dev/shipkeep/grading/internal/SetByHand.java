package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.Abc;
import dev.shipkeep.core.grading.Tier;
import org.jspecify.annotations.Nullable;

/** What a person had set by hand for an account; null where nothing is set. */
public record SetByHand(
        @Nullable Boolean keyAccount,
        @Nullable Abc abc,
        @Nullable Tier tier) {

    public static final SetByHand NOTHING = new SetByHand(null, null, null);
}
