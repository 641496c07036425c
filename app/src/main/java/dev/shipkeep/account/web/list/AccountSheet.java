package dev.shipkeep.account.web.list;

import dev.shipkeep.account.register.AccountColumn;
import dev.shipkeep.account.register.AccountRow;
import dev.shipkeep.platform.importing.SafeCell;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list's columns as they stand in an Excel file: figures as numbers, texts safe from being taken for formulas. */
final class AccountSheet {

    private static final int CENT_DIGITS = 2;
    private static final int BASIS_POINT_DIGITS = 4;

    private final Frame frame;
    private final Set<AccountColumn> columns;

    AccountSheet(Frame frame, Set<AccountColumn> columns) {
        this.frame = frame;
        this.columns = columns;
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>(List.of(
                frame.say("account.field.code"),
                frame.say("account.column.name"),
                frame.say("account.field.currency")));
        columns.forEach(column -> titles.add(frame.say("account.column." + column.key())));
        return titles;
    }

    List<@Nullable Object> cells(AccountRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(SafeCell.escape(row.code()));
        cells.add(SafeCell.escape(row.name()));
        cells.add(row.currency());
        columns.forEach(column -> cells.add(cell(row, column)));
        return cells;
    }

    private @Nullable Object cell(AccountRow row, AccountColumn column) {
        return switch (column) {
            case OWNER -> row.ownerName() == null ? null : SafeCell.escape(row.ownerName());
            case UNIT -> SafeCell.escape(row.unitName());
            case CLASSES -> classes(row);
            case PARCELS -> row.parcels();
            case REVENUE -> money(row.revenueFen());
            case CHANGE -> rate(row.changeBasisPoints());
            case LAST_PARCEL -> row.lastParcelDay();
            case MARGIN -> money(row.marginFen());
            case PREVIOUS_REVENUE -> money(row.previousRevenueFen());
            case ON_TIME -> rate(row.onTimeBasisPoints());
            case INDUSTRY -> row.industry() == null ? null : frame.choice("account.industry.", row.industry());
            case REGION -> row.region() == null ? null : SafeCell.escape(frame.choice("account.region.", row.region()));
            case SINCE -> row.since();
        };
    }

    private String classes(AccountRow row) {
        return Stream.of(
                        row.keyAccount() ? frame.say("account.key.long") : "",
                        row.abc() == null ? "" : frame.choice("account.abc.", row.abc()),
                        row.tier() == null ? "" : frame.choice("account.tier.", row.tier()),
                        row.momentum() == null ? "" : frame.choice("account.momentum.", row.momentum()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable BigDecimal money(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, CENT_DIGITS);
    }

    private static @Nullable BigDecimal rate(@Nullable Integer basisPoints) {
        return basisPoints == null ? null : BigDecimal.valueOf(basisPoints, BASIS_POINT_DIGITS);
    }
}
