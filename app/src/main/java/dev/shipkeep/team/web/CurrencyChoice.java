package dev.shipkeep.team.web;

import dev.shipkeep.deal.Deals;
import java.util.List;

/**
 * The currency whose amounts a page adds up.
 *
 * @param all currencies of deals in sight, that of most deals first
 */
public record CurrencyChoice(String chosen, List<String> all) {

    /** Where there are no deals yet. */
    private static final String USUAL = "CNY";

    public CurrencyChoice {
        all = List.copyOf(all);
    }

    /** The one that was asked for when there are deals in it, else that of most deals. */
    static CurrencyChoice of(Deals deals, String asked) {
        List<String> all = deals.listCurrencies();
        return new CurrencyChoice(
                all.contains(asked) ? asked : all.stream().findFirst().orElse(USUAL), all);
    }

    public boolean isNeeded() {
        return all.size() > 1;
    }
}
