package dev.shipkeep.settlement.web;

import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.paper.Block;
import dev.shipkeep.platform.paper.Paper;
import dev.shipkeep.platform.paper.PaperPrinter;
import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.settlement.CoveredAccount;
import dev.shipkeep.settlement.Note;
import dev.shipkeep.settlement.OwnCompany;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementPart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A statement as the paper that is sent to the customer. */
@Component
class StatementPaper {

    private static final int ROWS_SHOWN = 60;

    private final StatementViews views;
    private final PaperPrinter printer;

    StatementPaper(StatementViews views, PaperPrinter printer) {
        this.views = views;
        this.printer = printer;
    }

    byte[] print(Statement statement, Frame frame) {
        return printer.print(new Page(frame, views.view(statement)).paper());
    }

    /** One statement in one language. */
    private record Page(Frame frame, StatementView view) {

        Paper paper() {
            OwnCompany company = view.company();
            Statement statement = view.statement();
            return new Paper(
                    new Paper.Letterhead(company.name(), List.of(company.address(), company.phone())),
                    say("title"),
                    statement.numberOr(frame.say("settlement.number.preview")),
                    List.of(
                            new Paper.Party(
                                    say("payer"),
                                    statement.payer().name(),
                                    List.of(statement.payer().code())),
                            new Paper.Party(
                                    say("company"),
                                    company.name(),
                                    List.of(say("taxNumber") + " " + company.taxNumber()))),
                    facts(),
                    blocks(),
                    List.of(
                            new Paper.Signature(say("sign.us"), company.name(), List.of(say("sign.day"))),
                            new Paper.Signature(
                                    say("sign.payer"), statement.payer().name(), List.of(say("sign.day")))),
                    say("footer"),
                    say("pages"),
                    frame.locale().toLanguageTag());
        }

        private String say(String key, Object... arguments) {
            return frame.say("settlement.file." + key, arguments);
        }

        private String money(long fen) {
            return frame.money(fen, view.statement().currency());
        }

        private List<Paper.Fact> facts() {
            Statement statement = view.statement();
            Statement.Issue issue = statement.issue();
            String contract = statement.terms().contractNumber();
            return List.of(
                    new Paper.Fact(
                            say("period"),
                            statement.month().atDay(1) + " – "
                                    + statement.month().atEndOfMonth()),
                    new Paper.Fact(say("contract"), contract.isEmpty() ? "—" : contract),
                    new Paper.Fact(
                            say("issuedOn"),
                            issue == null ? "—" : issue.issuedOn().toString()),
                    new Paper.Fact(
                            say("dueOn"), issue == null ? "—" : issue.dueOn().toString()),
                    new Paper.Fact(say("parcels"), frame.count(statement.sums().parcels())),
                    new Paper.Fact(
                            say("weight"),
                            StatementWords.kilograms(statement.sums().chargeableGrams())));
        }

        private List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            if (view.statement().issue() == null) {
                blocks.add(new Block.Notice(say("previewNotice")));
            }
            blocks.add(items());
            blocks.add(totals());
            addReasons(blocks);
            addNotes(blocks);
            addAdjustments(blocks);
            addAccounts(blocks);
            OwnCompany company = view.company();
            blocks.add(new Block.Heading(say("payTo")));
            blocks.add(new Block.Text(say("company") + "  " + company.name() + "\n" + say("bank") + "  "
                    + company.bank() + "\n" + say("bankAccount") + "  " + company.bankAccount()));
            blocks.add(new Block.Terms(List.of(say("term.check"), say("term.lines"))));
            return blocks;
        }

        private Block items() {
            List<List<String>> rows = new ArrayList<>();
            for (StatementPart part : view.parts()) {
                rows.add(List.of(
                        StatementWords.item(frame, part),
                        frame.count(part.parcels()),
                        part.kind() == ItemKind.FREIGHT ? StatementWords.kilograms(part.chargeableGrams()) : "",
                        money(part.amountFen())));
            }
            return new Block.Table(
                    List.of(
                            new Block.Column(say("item"), 5, false),
                            new Block.Column(say("parcels"), 2, true),
                            new Block.Column(say("weight"), 2, true),
                            new Block.Column(say("amount"), 2, true)),
                    rows,
                    List.of());
        }

        private Block totals() {
            Statement statement = view.statement();
            List<Paper.Fact> lines = new ArrayList<>();
            lines.add(new Paper.Fact(say("net"), money(statement.sums().netFen())));
            lines.add(new Paper.Fact(
                    say("tax", StatementWords.percent(statement.terms().tax().partsPerMillion())),
                    money(statement.sums().taxFen())));
            if (statement.currency().equals("CNY") && frame.words().isChinese()) {
                lines.add(new Paper.Fact(
                        say("words"), AmountInWords.of(statement.sums().totalFen())));
            }
            lines.add(new Paper.Fact(say("total"), money(statement.sums().totalFen())));
            return new Block.Totals(lines);
        }

        private void addReasons(List<Block> blocks) {
            for (StatementPart part : view.parts()) {
                List<String> reasons =
                        StatementWords.reasons(frame, part, view.statement().currency());
                if (!reasons.isEmpty()) {
                    blocks.add(new Block.Heading(StatementWords.item(frame, part)));
                    blocks.add(new Block.Text(String.join("\n", reasons)));
                }
            }
        }

        private void addNotes(List<Block> blocks) {
            if (view.notes().isEmpty()) {
                return;
            }
            List<List<String>> rows = new ArrayList<>();
            for (Note note : view.notes()) {
                rows.add(List.of(
                        frame.say("settlement.note." + note.kind()) + " " + note.number(),
                        note.reason(),
                        money(note.signedFen())));
            }
            blocks.add(new Block.Heading(say("note")));
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(say("number"), 3, false),
                            new Block.Column(say("reason"), 5, false),
                            new Block.Column(say("amount"), 2, true)),
                    rows,
                    List.of(List.of(say("withNotes"), "", money(view.withNotesFen())))));
        }

        private void addAdjustments(List<Block> blocks) {
            List<Adjustment> adjustments = view.adjustments();
            if (adjustments.isEmpty()) {
                return;
            }
            List<List<String>> rows = new ArrayList<>();
            for (Adjustment adjustment : adjustments.subList(0, Math.min(ROWS_SHOWN, adjustments.size()))) {
                rows.add(List.of(
                        adjustment.waybillNo(),
                        adjustment.day().toString(),
                        money(adjustment.oldTotalFen()),
                        money(adjustment.newTotalFen()),
                        money(adjustment.differenceFen())));
            }
            blocks.add(new Block.Heading(say("adjustments")));
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(say("waybill"), 3, false),
                            new Block.Column(say("day"), 2, false),
                            new Block.Column(say("before"), 2, true),
                            new Block.Column(say("after"), 2, true),
                            new Block.Column(say("difference"), 2, true)),
                    rows,
                    List.of()));
        }

        private void addAccounts(List<Block> blocks) {
            List<CoveredAccount> accounts = view.sending();
            if (accounts.size() < 2) {
                return;
            }
            List<List<String>> rows = new ArrayList<>();
            for (CoveredAccount account : accounts.subList(0, Math.min(ROWS_SHOWN, accounts.size()))) {
                String name = account.name();
                rows.add(List.of(
                        name == null ? frame.say("settlement.account.hidden") : name,
                        frame.count(account.parcels()),
                        money(account.freightFen()),
                        money(account.surchargeFen()),
                        money(account.rebateFen())));
            }
            blocks.add(new Block.Heading(say("accounts")));
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(say("account"), 4, false),
                            new Block.Column(say("parcels"), 2, true),
                            new Block.Column(say("freight"), 2, true),
                            new Block.Column(say("surcharges"), 2, true),
                            new Block.Column(say("rebate"), 2, true)),
                    rows,
                    List.of()));
        }
    }
}
