package dev.shipkeep.lead.web;

import dev.shipkeep.lead.register.LeadRegister;
import dev.shipkeep.lead.register.LeadRow;
import dev.shipkeep.lead.register.LeadSelection;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.importing.SafeCell;
import dev.shipkeep.platform.page.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list as an Excel file: the same filters and order, all of its rows. No contact is in it. */
@Controller
@Needs(Permission.EXPORT)
class LeadExportController {

    private static final int CENT_DIGITS = 2;

    private static final List<String> TITLES = List.of(
            "lead.field.name",
            "lead.filter.state",
            "lead.field.address",
            "lead.field.industry",
            "lead.field.goods",
            "lead.field.parcelsMonth",
            "lead.field.carriers",
            "lead.field.revenueMonth",
            "lead.field.ease",
            "lead.filter.flag",
            "lead.field.source",
            "lead.field.unit",
            "lead.filter.finder",
            "lead.field.owner",
            "lead.column.found");

    private final LeadRegister register;

    LeadExportController(LeadRegister register) {
        this.register = register;
    }

    @GetMapping("/leads/export")
    void show(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.LEAD_READ)) {
            throw new NotAllowed();
        }
        LeadSelection selection = LeadSelection.of(parameters);
        register.recordExport(selection);
        List<String> titles = TITLES.stream().map(frame::say).toList();
        try (ExcelDownload download = ExcelDownload.start(response, frame.say("lead.list.title") + ".xlsx", titles)) {
            register.forEachRow(selection, row -> write(download, frame, row));
        }
    }

    private static void write(ExcelDownload download, Frame frame, LeadRow row) {
        try {
            download.row(cells(frame, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable Object> cells(Frame frame, LeadRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(SafeCell.escape(row.name()));
        cells.add(frame.say("lead.state." + row.state().name()));
        cells.addAll(texts(row.address()));
        cells.add(row.industry() == null ? null : frame.choice("account.industry.", row.industry()));
        cells.addAll(texts(row.goods()));
        cells.add(row.parcelsMonth());
        cells.addAll(texts(row.carriers()));
        cells.add(BigDecimal.valueOf(row.revenueMonthFen(), CENT_DIGITS));
        cells.add(row.ease());
        cells.add(row.flags().stream()
                .map(flag -> frame.say("lead.flag." + flag))
                .collect(Collectors.joining(frame.say("lead.comma"))));
        cells.add(frame.say("lead.source." + row.source()));
        cells.addAll(texts(row.unitName(), row.finderName(), row.ownerName()));
        cells.add(frame.minute(row.foundAt()));
        return cells;
    }

    private static List<@Nullable String> texts(@Nullable String... texts) {
        return Stream.of(texts)
                .<@Nullable String>map(text -> text == null ? null : SafeCell.escape(text))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
