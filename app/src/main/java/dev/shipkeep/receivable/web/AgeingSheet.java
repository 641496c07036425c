package dev.shipkeep.receivable.web;

import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ageing list as rows of a sheet; amounts in yuan, as numbers. */
record AgeingSheet(Frame frame, LocalDate asOf) {

    List<String> titles() {
        List<String> titles = new ArrayList<>();
        List.of("code", "payer", "unit", "owner", "currency").forEach(name -> titles.add(column(name)));
        for (AgeBand band : AgeBand.values()) {
            titles.add(frame.say("receivable.band." + band));
        }
        List.of("overdue", "credit", "balance", "oldest", "days", "hold").forEach(name -> titles.add(column(name)));
        return titles;
    }

    private String column(String name) {
        return frame.say("receivable.column." + name);
    }

    List<@Nullable Object> cells(PayerAgeing row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(row.name());
        cells.add(row.unitName());
        cells.add(row.ownerName());
        cells.add(row.currency());
        for (AgeBand band : AgeBand.values()) {
            cells.add(yuan(row.ageing().fen(band)));
        }
        cells.add(yuan(row.ageing().overdueFen()));
        cells.add(yuan(row.ageing().creditFen()));
        cells.add(yuan(row.ageing().balanceFen()));
        cells.add(frame.day(row.oldestDueDay()));
        cells.add(row.overdueDays(asOf));
        cells.add(row.held() ? frame.say("receivable.held") : "");
        return cells;
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
