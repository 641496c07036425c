package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.sheet.ChargeWay;
import dev.shipkeep.pricing.sheet.Chosen;
import dev.shipkeep.pricing.sheet.Column;
import dev.shipkeep.pricing.sheet.Measured;
import dev.shipkeep.pricing.sheet.PieceRule;
import dev.shipkeep.pricing.sheet.RowKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sheet explained from the very words that its reader knows, so that neither can change alone. */
public record SheetGuidePage(Frame frame) {

    public List<RowKind> rows() {
        return List.of(RowKind.values());
    }

    /** The columns that a row of the kind uses, as the sheet calls them. */
    public List<String> columns(RowKind kind) {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.KIND && column != Column.CURRENCY && kind.uses(column))
                .map(this::title)
                .toList();
    }

    public List<Column> columns() {
        return List.of(Column.values());
    }

    public String title(Column column) {
        return column.header(frame.words().isChinese());
    }

    public String word(Chosen choice) {
        return choice.word(frame.words().isChinese());
    }

    public String explain(RowKind kind) {
        return frame.say("pricing.guide.row." + kind.name().toLowerCase(Locale.ROOT));
    }

    public String explain(Column column) {
        return frame.say("pricing.guide.column." + column.field());
    }

    /** The words that may stand in a column; empty where it is free. */
    public List<String> choices(Column column) {
        Chosen[] values =
                switch (column) {
                    case KIND -> RowKind.values();
                    case CHARGE -> ChargeWay.values();
                    case MEASURE -> Measured.values();
                    case PIECES -> PieceRule.values();
                    default -> new Chosen[0];
                };
        return Arrays.stream(values).map(this::word).toList();
    }
}
