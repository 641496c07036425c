package dev.shipkeep.deal.intake;

import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.platform.importing.GoodRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as it was read: only the cells that were not empty. */
record DealLine(long line, Map<DealColumn, String> texts, Map<DealColumn, Long> numbers) {

    private static final DealEntry BLANK = new DealEntry("", 0, 0, null, null, "", "sweep", "", null, null, null, null);

    static DealLine of(GoodRow row) {
        Map<DealColumn, String> texts = new EnumMap<>(DealColumn.class);
        Map<DealColumn, Long> numbers = new EnumMap<>(DealColumn.class);
        for (DealColumn column : DealColumn.values()) {
            if (row.has(column.ordinal())) {
                switch (column) {
                    case PARCELS,
                            REVENUE,
                            MARGIN,
                            BEGUN_ON,
                            STEP_SINCE,
                            DECIDED_ON,
                            NEXT_ON,
                            PLANNED_CLOSE,
                            PLANNED_COST,
                            ACTUAL_COST -> numbers.put(column, row.getLong(column.ordinal()));
                    default -> texts.put(column, row.getText(column.ordinal()).strip());
                }
            }
        }
        return new DealLine(row.line(), texts, numbers);
    }

    String text(DealColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** @return null when the row has none */
    @Nullable
    LocalDate day(DealColumn column) {
        return day(column, null);
    }

    /** Equal for equal rows, wherever they stand in a file. */
    String fingerprint() {
        byte[] content = (texts.toString() + numbers).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(content).toString();
    }

    DealEntry entry(@Nullable Integer probabilityBasisPoints) {
        return over(BLANK, probabilityBasisPoints);
    }

    /** What is said of a deal, with the cells of this row in place of what was said before. */
    DealEntry over(DealEntry before, @Nullable Integer probabilityBasisPoints) {
        return new DealEntry(
                texts.getOrDefault(DealColumn.TITLE, before.title()),
                numbers.getOrDefault(DealColumn.PARCELS, before.parcels()),
                numbers.getOrDefault(DealColumn.REVENUE, before.revenueFen()),
                number(DealColumn.MARGIN, before.marginFen()),
                probabilityBasisPoints == null ? before.probabilityBasisPoints() : probabilityBasisPoints,
                texts.getOrDefault(DealColumn.COMPETITOR, before.competitor()),
                texts.getOrDefault(DealColumn.SOURCE, before.source()),
                texts.getOrDefault(DealColumn.NEXT_ACTION, before.nextAction()),
                day(DealColumn.NEXT_ON, before.nextOn()),
                day(DealColumn.PLANNED_CLOSE, before.plannedClose()),
                number(DealColumn.PLANNED_COST, before.plannedCostFen()),
                number(DealColumn.ACTUAL_COST, before.actualCostFen()));
    }

    private @Nullable Long number(DealColumn column, @Nullable Long before) {
        Long number = numbers.get(column);
        return number == null ? before : number;
    }

    private @Nullable LocalDate day(DealColumn column, @Nullable LocalDate before) {
        return numbers.containsKey(column) ? LocalDate.ofEpochDay(Objects.requireNonNull(numbers.get(column))) : before;
    }
}
