package dev.shipkeep.settlement.web;

import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.CoveredAccount;
import dev.shipkeep.settlement.Note;
import dev.shipkeep.settlement.OwnCompany;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementPart;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a statement's workbook: letterhead, payer, items, account to pay to, signatures. */
final class SummarySheet {

    private static final int COLUMNS = 7;
    private static final int[] WIDTHS = {36, 22, 12, 16, 16, 16, 16};

    private final SheetCells cells;
    private final Frame frame;
    private final StatementView view;
    private int row;

    private SummarySheet(SheetCells cells, Frame frame, StatementView view) {
        this.cells = cells;
        this.frame = frame;
        this.view = view;
    }

    static void write(Worksheet sheet, Frame frame, StatementView view) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        SummarySheet summary = new SummarySheet(new SheetCells(sheet), frame, view);
        summary.writeHead();
        summary.writeItems();
        summary.writeNotes();
        summary.writeAccounts();
        summary.writeFoot();
    }

    private String say(String key, Object... arguments) {
        return frame.say("settlement.file." + key, arguments);
    }

    private void writeHead() {
        OwnCompany company = view.company();
        Statement statement = view.statement();
        cells.heading(row++, COLUMNS, company.name(), 16, "left");
        cells.line(row++, COLUMNS, company.address() + "    " + company.phone());
        row++;
        cells.heading(row++, COLUMNS, say("title"), 18, "center");
        row++;
        Statement.Issue issue = statement.issue();
        fact("payer", statement.payer().name() + "（" + statement.payer().code() + "）");
        fact("number", statement.numberOr(frame.say("settlement.number.preview")));
        fact("period", statement.month().atDay(1) + " – " + statement.month().atEndOfMonth());
        fact(
                "contract",
                statement.terms().contractNumber().isEmpty()
                        ? "—"
                        : statement.terms().contractNumber());
        fact("issuedOn", issue == null ? "—" : issue.issuedOn().toString());
        fact("dueOn", issue == null ? "—" : issue.dueOn().toString());
        fact("currency", statement.currency());
        row++;
    }

    private void fact(String key, String value) {
        cells.text(row, 0, say(key));
        cells.bold(row++, 1, value);
    }

    private void writeItems() {
        cells.titles(row++, say("item"), say("remark"), say("parcels"), say("weight"), say("amount"));
        for (StatementPart part : view.parts()) {
            cells.text(row, 0, StatementWords.item(frame, part));
            if (part.volume() != null) {
                cells.text(row, 1, part.volume().from() + " – " + part.volume().countedThrough());
            }
            cells.count(row, 2, part.parcels());
            if (part.kind() == ItemKind.FREIGHT) {
                cells.weight(row, 3, part.chargeableGrams());
            }
            cells.money(row++, 4, part.amountFen());
        }
        Statement statement = view.statement();
        sum(say("total"), statement.sums().totalFen());
        String tax = StatementWords.percent(statement.terms().tax().partsPerMillion());
        sum(say("tax", tax), statement.sums().taxFen());
        sum(say("net"), statement.sums().netFen());
        if (statement.currency().equals("CNY")) {
            cells.text(row, 0, say("words"));
            cells.bold(row++, 1, AmountInWords.of(statement.sums().totalFen()));
        }
        for (StatementPart part : view.parts()) {
            for (String reason : StatementWords.reasons(frame, part, statement.currency())) {
                cells.line(row++, COLUMNS, part.code() + "  " + reason);
            }
        }
        row++;
    }

    private void sum(String label, long fen) {
        cells.bold(row, 0, label);
        cells.boldMoney(row++, 4, fen);
    }

    private void writeNotes() {
        if (view.notes().isEmpty()) {
            return;
        }
        cells.titles(row++, say("note"), say("number"), say("reason"), "", say("amount"));
        for (Note note : view.notes()) {
            cells.text(row, 0, frame.say("settlement.note." + note.kind()));
            cells.text(row, 1, String.valueOf(note.number()));
            cells.text(row, 2, note.reason());
            cells.money(row++, 4, note.signedFen());
        }
        sum(say("withNotes"), view.withNotesFen());
        row++;
    }

    private void writeAccounts() {
        List<CoveredAccount> accounts = view.sending();
        if (accounts.isEmpty()) {
            return;
        }
        cells.titles(
                row++,
                say("account"),
                say("days"),
                say("parcels"),
                say("weight"),
                say("freight"),
                say("surcharges"),
                say("rebate"));
        for (CoveredAccount account : accounts) {
            String name = account.name();
            cells.text(row, 0, name == null ? frame.say("settlement.account.hidden") : name);
            cells.text(row, 1, account.from() + " – " + account.through());
            cells.count(row, 2, account.parcels());
            cells.weight(row, 3, account.chargeableGrams());
            cells.money(row, 4, account.freightFen());
            cells.money(row, 5, account.surchargeFen());
            cells.money(row++, 6, account.rebateFen());
        }
        row++;
    }

    private void writeFoot() {
        OwnCompany company = view.company();
        cells.bold(row++, 0, say("payTo"));
        fact("company", company.name());
        fact("bank", company.bank());
        fact("bankAccount", company.bankAccount());
        fact("taxNumber", company.taxNumber());
        row++;
        if (!view.isWhole()) {
            cells.line(row++, COLUMNS, say("notWhole"));
            row++;
        }
        cells.text(row, 0, say("sign.us"));
        cells.text(row++, 3, say("sign.payer"));
        row++;
        cells.text(row, 0, say("sign.day"));
        cells.text(row, 3, say("sign.day"));
    }
}
