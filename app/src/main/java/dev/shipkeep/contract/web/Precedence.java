package dev.shipkeep.contract.web;

import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.pricing.words.Trial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prices that an account's parcels may have on a day, in the order in which they are asked.
 *
 * @param selection null when there is no price at all
 * @param trial a parcel tried by all of them
 */
public record Precedence(
        long accountId,
        String accountName,
        String currency,
        PriceBook.@Nullable Selection selection,
        List<Row> rows,
        List<String> products,
        Trial trial) {

    /**
     * One price on one version of its card.
     *
     * @param priceId null for a card as it is, and for a price that may not be opened
     * @param holds whether it holds on the day; otherwise it is passed over
     */
    public record Row(
            int order,
            PriceSource source,
            String code,
            @Nullable Long priceId,
            String card,
            long cardVersionId,
            String days,
            boolean holds) {}
}
