package dev.shipkeep.deal.intake;

import dev.shipkeep.deal.DealChoices;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.page.WordsCatalog;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The columns as fields of an import; what can be chosen is understood in the words of the pages, in both languages. */
final class DealFields {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_WORD = 40;
    private static final int FARTHEST_DAYS = 3_660;
    private static final long MOST_PARCELS = 100_000_000;

    /** Words for sources that files have from elsewhere, or from when deals and leads had different ones. */
    private static final Map<String, List<String>> OTHER_SOURCES = Map.of(
            "courier", List.of("收派员", "揽投员", "Courier on the route"),
            "sweep", List.of("片区摸排", "扫楼", "扫街", "陌拜"),
            "hotline", List.of("热线散单"),
            "oneoff", List.of("零散寄件客户", "热线散件", "散件", "Hotline or one-off shipper"),
            "referral", List.of("客户介绍", "转介绍", "推荐", "Referred by a customer"),
            "web", List.of("网上登记", "网站", "官网"),
            "marketplace", List.of("平台名单", "电商平台"),
            "lookalike", List.of("相似客户"));

    private final WordsCatalog catalog;

    DealFields(WordsCatalog catalog) {
        this.catalog = catalog;
    }

    List<ImportField> list() {
        return Arrays.stream(DealColumn.values())
                .map(column -> new ImportField(
                        column.field(),
                        type(column),
                        column == DealColumn.CUSTOMER || column == DealColumn.TITLE,
                        column.synonyms()))
                .toList();
    }

    private FieldType type(DealColumn column) {
        return switch (column) {
            case CUSTOMER, REFERENCE, OWNER -> new FieldType.Code(LONGEST_CODE);
            case TITLE, COMPETITOR -> new FieldType.Text(DealKeeper.LONGEST_TITLE);
            case STEP, PROBABILITY -> new FieldType.Text(LONGEST_WORD);
            case STATE ->
                choice(Arrays.stream(DealState.values()).map(Enum::name).toList(), "deal.state.", Map.of());
            case PARCELS -> new FieldType.WholeNumber(0, MOST_PARCELS);
            case REVENUE, PLANNED_COST, ACTUAL_COST -> FieldType.Money.notNegative();
            case MARGIN -> FieldType.Money.signed();
            case SOURCE -> choice(DealChoices.SOURCES, "deal.source.", OTHER_SOURCES);
            case LOSS_REASON -> choice(DealChoices.LOSSES, "deal.loss.", Map.of());
            case NEXT_ACTION, LOSS_NOTE -> new FieldType.Text(DealKeeper.LONGEST_TEXT);
            case BEGUN_ON, STEP_SINCE, DECIDED_ON -> FieldType.Day.upTo(0);
            case NEXT_ON, PLANNED_CLOSE -> FieldType.Day.upTo(FARTHEST_DAYS);
        };
    }

    private FieldType choice(List<String> values, String text, Map<String, List<String>> others) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(
                value,
                Stream.concat(
                                LANGUAGES.stream()
                                        .map(language -> catalog.of(language).say(text + value)),
                                others.getOrDefault(value, List.of()).stream())
                        .distinct()
                        .toList()));
        return new FieldType.Choice(words);
    }
}
