package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.Warning;
import dev.shipkeep.settlement.register.StatementRegister;
import dev.shipkeep.settlement.register.StatementSelection;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of statements as an Excel file: the same filters and order, all of its rows. */
@Component
class StatementListSheet {

    private static final int CENT_DIGITS = 2;

    private static final List<String> COLUMNS = List.of(
            "number",
            "month",
            "payerCode",
            "payer",
            "unit",
            "state",
            "currency",
            "parcels",
            "total",
            "tax",
            "previous",
            "change",
            "waiting",
            "warnings",
            "issuedOn",
            "dueOn",
            "contract");

    private final StatementRegister register;
    private final Audit audit;

    StatementListSheet(StatementRegister register, Audit audit) {
        this.register = register;
        this.audit = audit;
    }

    @Transactional
    public void write(StatementSelection selection, Frame frame, HttpServletResponse response) throws IOException {
        audit.record(
                "export",
                "statementList",
                "statements",
                null,
                Map.of("filter", selection.address().fromStart().query()));
        List<String> titles = COLUMNS.stream()
                .map(column -> frame.say("settlement.column." + column))
                .toList();
        try (ExcelDownload excel = ExcelDownload.start(response, frame.say("settlement.title") + ".xlsx", titles)) {
            register.forEach(selection, row -> add(excel, cells(row, frame)));
        }
    }

    private static void add(ExcelDownload excel, List<@Nullable Object> cells) {
        try {
            excel.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable Object> cells(Statement row, Frame frame) {
        List<@Nullable Object> cells = new ArrayList<>();
        Statement.Issue issue = row.issue();
        Statement.Before before = row.before();
        cells.add(row.numberOr(""));
        cells.add(row.month().toString());
        cells.add(row.payer().code());
        cells.add(row.payer().name());
        cells.add(row.payer().unitName());
        cells.add(frame.say("settlement.state." + row.state()));
        cells.add(row.currency());
        cells.add(row.sums().parcels());
        cells.add(yuan(row.sums().totalFen()));
        cells.add(yuan(row.sums().taxFen()));
        cells.add(before == null ? null : yuan(before.totalFen()));
        cells.add(before == null ? null : yuan(row.difference().fen()));
        cells.add(row.sums().waiting());
        cells.add(row.warnings().stream()
                .map((Warning warning) -> frame.say("settlement.warning." + warning))
                .collect(Collectors.joining(" ")));
        cells.add(issue == null ? null : issue.issuedOn().toString());
        cells.add(issue == null ? null : issue.dueOn().toString());
        cells.add(row.terms().contractNumber());
        return cells;
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, CENT_DIGITS);
    }
}
