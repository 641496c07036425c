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

    /** Whether a cell of the column means something in a row of this kind. */
    public boolean uses(Column column) {
        return switch (column) {
            case KIND, CURRENCY -> true;
            case PRODUCT -> this == WEIGHT || this == PRODUCT || this == PRICE || this == STEP;
            case ORIGIN, DESTINATION -> this == ZONE || this == PRICE || this == STEP;
            case ITEMS -> this == ZONE || this == PRODUCT || this == FREIGHT || this == CONDITION;
            case FROM -> this == WEIGHT || this == PRICE || this == STEP || this == SURCHARGE || this == CONDITION;
            case THROUGH -> this == PRICE || this == CONDITION;
            case FIRST_WEIGHT -> this == WEIGHT || this == PRICE;
            case PRICE -> this == PRICE || this == SURCHARGE;
            case STEP_WEIGHT -> this == PRICE || this == STEP || this == SURCHARGE;
            case STEP_PRICE -> this == PRICE || this == STEP;
            case ROUNDING -> this != ZONE && this != PRODUCT && this != CONDITION;
            case PIECE_PRICE, HOURS -> this == PRICE;
            case MINIMUM -> this == PRICE || this == SURCHARGE;
            case CAP, CHARGE, INCLUDES -> this == SURCHARGE;
            case SURCHARGE -> this == SURCHARGE || this == CONDITION;
            case PERCENT -> this == WEIGHT || this == SURCHARGE;
            case MEASURE -> this == CONDITION;
            case DIVISOR, SIDE_FROM, PIECES, SIZE_REQUIRED -> this == WEIGHT;
        };
    }
}
