package dev.shipkeep.demo;

import dev.shipkeep.rating.RatedLine;
import dev.shipkeep.settlement.Dispute;
import dev.shipkeep.settlement.Disputes;
import dev.shipkeep.settlement.NoteKind;
import dev.shipkeep.settlement.Notes;
import dev.shipkeep.settlement.OwnCompanies;
import dev.shipkeep.settlement.OwnCompany;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementLines;
import dev.shipkeep.settlement.StatementQuery;
import dev.shipkeep.settlement.StatementState;
import dev.shipkeep.settlement.Statements;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers of the demo said to their statements: most agreed, some object, some were given something. */
@Component
class StatementVoices {

    private static final int READ = 2_000;
    private static final int DISPUTED = 6;
    private static final int ANSWERED = 3;
    private static final int FOURTH = 4;
    private static final long LARGE_NOTE_FEN = 268_000;
    private static final long SMALL_NOTE_FEN = 8_800;

    private static final OwnCompany OURS = new OwnCompany(
            "远帆速运有限公司",
            "江苏省南京市建邺区江东中路 1 号",
            "025-8888 0000",
            "91320000MA1SHIPK0X",
            "中国工商银行南京江东支行",
            "4301 0212 3456 7890 123",
            100_000);

    private static final List<String> REASONS =
            List.of("重量与我司称重不符，请核对体积重", "该票为贵司错分，退回费不应收取", "收件地址不属于偏远地区", "同一订单重复计费", "保价未申请却收取保价费", "续重单价与合同不一致");

    private final Statements statements;
    private final StatementLines lines;
    private final Disputes disputes;
    private final Notes notes;
    private final OwnCompanies companies;

    StatementVoices(
            Statements statements, StatementLines lines, Disputes disputes, Notes notes, OwnCompanies companies) {
        this.statements = statements;
        this.lines = lines;
        this.disputes = disputes;
        this.notes = notes;
        this.companies = companies;
    }

    @Transactional
    public void tell(YearMonth last) {
        if (!disputes.list(true).isEmpty()) {
            return;
        }
        companies.change(OURS);
        List<Statement> recent = closed(last);
        for (int number = 0; number < Math.min(DISPUTED, recent.size()); number++) {
            dispute(recent.get(number), number);
        }
        if (recent.size() > DISPUTED + 1) {
            notes.create(recent.get(DISPUTED).id(), NoteKind.CREDIT, LARGE_NOTE_FEN, "九月延误赔付，按服务承诺折让");
            notes.create(recent.get(DISPUTED + 1).id(), NoteKind.DEBIT, SMALL_NOTE_FEN, "补收定制包装材料费");
        }
        for (int back = 1; back < 12; back++) {
            closed(last.minusMonths(back)).stream()
                    .filter(statement -> statement.id() % FOURTH != 0)
                    .forEach(statement -> statements.confirm(statement.id(), "客户财务已核对"));
        }
    }

    private List<Statement> closed(YearMonth month) {
        return statements
                .list(new StatementQuery(month, null, StatementState.CLOSED, null), READ)
                .reversed();
    }

    private void dispute(Statement statement, int number) {
        List<RatedLine> shown = lines.page(statement.id(), null, number + 1).lines();
        if (shown.isEmpty()) {
            return;
        }
        RatedLine line = shown.getLast();
        Dispute.Claim claim =
                new Dispute.Claim(line.waybillNo(), 0, REASONS.get(number), Math.max(1, line.totalFen() / 2));
        disputes.open(statement.id(), claim);
        if (number < ANSWERED) {
            long accepted = number == 0 ? 0 : claim.claimedFen();
            disputes.listOf(statement.id())
                    .forEach(open ->
                            disputes.answer(open.id(), accepted, number == 0 ? "复称重量与计费一致，随附称重照片" : "核实属实，差额以贷项通知单退回"));
        }
    }
}
