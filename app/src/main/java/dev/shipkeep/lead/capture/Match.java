package dev.shipkeep.lead.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead or an account that may be the same company.
 *
 * @param name whole for one who sees it, else masked
 * @param visible whether the acting person sees it
 * @param maskedOwner who looks after it, or found it; null for nobody
 * @param state of the lead; ACCOUNT for an account
 * @param signs what speaks for it: address, credit, name, phone, pinyin
 * @param strong whether it is taken for the same
 */
public record Match(
        boolean isAccount,
        long id,
        String name,
        boolean visible,
        String unitName,
        @Nullable String maskedOwner,
        String state,
        boolean keyAccount,
        List<String> signs,
        boolean strong) {

    public String url() {
        return (isAccount ? "/accounts/" : "/leads/") + id;
    }

    /** Whether a lead that is the same can be merged into it. */
    public boolean takesOver() {
        return strong && !isAccount && !state.equals("REJECTED");
    }
}
