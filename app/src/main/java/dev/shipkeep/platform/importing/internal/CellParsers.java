package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ValueOptions;
import java.time.Instant;
import java.time.ZoneId;

/** Chooses the parser of a column by the field's type, the mapping and the unit that the header names. */
public final class CellParsers {

    private CellParsers() {}

    /** @param header empty where the value is a constant of the mapping */
    public static CellParser of(FieldType type, ImportMapping mapping, String header, Instant now) {
        ValueOptions values = mapping.values();
        char decimal = mapping.file().decimalSeparator().charAt(0);
        return switch (type) {
            case FieldType.Text text -> new TextParser(text.maxLength());
            case FieldType.Code code -> new CodeParser(code.maxLength());
            case FieldType.WholeNumber number -> new WholeNumberParser(number, decimal);
            case FieldType.Weight weight ->
                QuantityParser.weight(weight.maximumGrams(), Units.gramsPerUnit(values.weightUnit(), header), decimal);
            case FieldType.Length length ->
                QuantityParser.length(
                        length.maximumMillimetres(), Units.millimetresPerUnit(values.lengthUnit(), header), decimal);
            case FieldType.Money money -> {
                boolean anyCurrency = !mapping.source("currency").namesNothing();
                boolean inFen = Units.isFen(values.moneyUnit(), header);
                yield new MoneyParser(money, decimal, inFen, anyCurrency ? "" : values.currency());
            }
            case FieldType.Day day ->
                new DayParser(day, new TemporalText(values.datePatterns()), ZoneId.of(values.zone()), now);
            case FieldType.Moment moment ->
                new MomentParser(moment, new TemporalText(values.datePatterns()), ZoneId.of(values.zone()), now);
            case FieldType.YesNo ignored -> new YesNoParser();
            case FieldType.Choice choice -> new ChoiceParser(choice);
            case FieldType.Region ignored -> new RegionParser();
        };
    }
}
