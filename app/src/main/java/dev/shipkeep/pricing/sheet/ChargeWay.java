package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.Charge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a surcharge is taken of. */
public enum ChargeWay implements Chosen {
    FIXED(null, "每票", "fixed"),
    PER_PIECE(null, "每件", "per piece"),
    PER_WEIGHT(null, "按重量", "per weight"),
    OF_FREIGHT(Charge.Base.FREIGHT, "运费比例", "of freight"),
    OF_LIST_FREIGHT(Charge.Base.LIST_FREIGHT, "折前运费比例", "of list freight"),
    OF_TOTAL(Charge.Base.RUNNING_TOTAL, "累计费用比例", "of total so far"),
    OF_DECLARED_VALUE(Charge.Base.DECLARED_VALUE, "保价金额比例", "of declared value"),
    OF_COLLECTED(Charge.Base.CASH_ON_DELIVERY, "代收货款比例", "of cash on delivery");

    private final Charge.@Nullable Base base;
    private final List<String> words;

    ChargeWay(Charge.@Nullable Base base, String... words) {
        this.base = base;
        this.words = List.of(words);
    }

    /** What a percentage is taken of; null when it is none. */
    public Charge.@Nullable Base base() {
        return base;
    }

    @Override
    public List<String> words() {
        return words;
    }
}
