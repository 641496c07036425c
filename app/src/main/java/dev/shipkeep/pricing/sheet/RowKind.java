package dev.shipkeep.pricing.sheet;

import java.util.List;

/** What a row of the sheet says. */
public enum RowKind implements Chosen {
    /** The chargeable weight: divisor, rounding, pieces; of the card, or of a product. */
    WEIGHT("计重", "weight"),
    /** Places of a zone. */
    ZONE("分区", "zone"),
    /** A product of the card. */
    PRODUCT("产品", "product"),
    /** How the freight is rounded. */
    FREIGHT("运费取整", "freight rounding"),
    /** The price of a range of weights from zone to zone. */
    PRICE("价格", "price"),
    /** A further continued step of the price row above. */
    STEP("续重段", "step"),
    /** A surcharge, in the order in which they are charged. */
    SURCHARGE("附加费", "surcharge"),
    /** When a surcharge applies. */
    CONDITION("条件", "condition");

    private final List<String> words;

    RowKind(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
