package dev.shipkeep.analysis.finance;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.core.finance.Statement;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.BatchTally;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.GatheredRows;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Taken;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Statements from a file: a row per shipper and year, amounts in yuan. */
@Component
@Order(65)
class StatementImport implements ImportKind {

    private static final int BATCH_ROWS = 200;
    private static final int ACCOUNT = 0;
    private static final int YEAR = 1;
    private static final int CURRENCY = 2;
    private static final int SOURCE = 3;
    private static final int FIRST_ITEM = 4;
    private static final long LAST_YEAR = 2100;

    private static final Map<StatementItem, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry(StatementItem.CURRENT_ASSETS, List.of("流动资产", "流动资产合计")),
            Map.entry(StatementItem.RECEIVABLES, List.of("应收账款", "应收帐款")),
            Map.entry(StatementItem.INVENTORY, List.of("存货")),
            Map.entry(StatementItem.INTANGIBLES, List.of("无形资产")),
            Map.entry(StatementItem.TOTAL_ASSETS, List.of("资产总计", "总资产", "资产合计")),
            Map.entry(StatementItem.CURRENT_LIABILITIES, List.of("流动负债", "流动负债合计")),
            Map.entry(StatementItem.LIABILITIES, List.of("负债合计", "负债总计", "总负债")),
            Map.entry(StatementItem.EQUITY, List.of("所有者权益", "所有者权益合计", "股东权益", "净资产")),
            Map.entry(StatementItem.REVENUE, List.of("营业收入", "主营业务收入", "销售收入")),
            Map.entry(StatementItem.COST_OF_SALES, List.of("营业成本", "主营业务成本", "销售成本")),
            Map.entry(StatementItem.INTEREST, List.of("利息支出", "利息费用")),
            Map.entry(StatementItem.INCOME_TAX, List.of("所得税", "所得税费用")),
            Map.entry(StatementItem.NET_PROFIT, List.of("净利润")),
            Map.entry(StatementItem.SHARES, List.of("股份数", "股本数", "总股本")));

    private final Statements statements;
    private final Accounts accounts;

    StatementImport(Statements statements, Accounts accounts) {
        this.statements = statements;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "finance";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                ImportField.required("account_code", new FieldType.Code(64), "客户编码", "客户编号", "客户代码", "shipper_code"),
                ImportField.required(
                        "year", new FieldType.WholeNumber(StatementReading.FIRST_YEAR, LAST_YEAR), "年度", "年份", "会计年度"),
                ImportField.optional("currency", new FieldType.Code(3), "币种", "货币"),
                ImportField.optional("source", new FieldType.Text(StatementReading.LONGEST_SOURCE), "来源", "数据来源")));
        for (StatementItem item : StatementItem.values()) {
            FieldType type = item == StatementItem.SHARES
                    ? new FieldType.WholeNumber(0, Statement.LARGEST)
                    : new FieldType.Money(item.mayBeNegative() ? -Statement.LARGEST : 0, Statement.LARGEST);
            fields.add(ImportField.optional(
                    item.name().toLowerCase(Locale.ROOT),
                    type,
                    SYNONYMS.getOrDefault(item, List.of()).toArray(String[]::new)));
        }
        return fields;
    }

    @Override
    public int batchRows() {
        return BATCH_ROWS;
    }

    /** A row may complete the figures of an earlier one. */
    @Override
    public boolean rowsDependOnEarlierRows() {
        return true;
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.ANALYSIS_WRITE);
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        return new GatheredRows<>(StatementImport::read, lines -> take(lines, mapping));
    }

    private record Line(
            long line, String account, int year, String currency, String source, Map<StatementItem, Long> figures) {}

    private static Line read(GoodRow row) {
        Map<StatementItem, Long> figures = new EnumMap<>(StatementItem.class);
        for (StatementItem item : StatementItem.values()) {
            int field = FIRST_ITEM + item.ordinal();
            if (row.has(field)) {
                figures.put(item, row.getLong(field));
            }
        }
        return new Line(
                row.line(),
                row.getText(ACCOUNT),
                Math.toIntExact(row.getLong(YEAR)),
                row.has(CURRENCY) ? row.getText(CURRENCY).strip().toUpperCase(Locale.ROOT) : "",
                row.has(SOURCE) ? row.getText(SOURCE).strip() : "",
                figures);
    }

    private BatchOutcome take(List<Line> lines, ImportMapping mapping) {
        BatchTally tally = new BatchTally();
        lines.forEach(line -> tally.count(line.line(), take(line), mapping));
        return tally.outcome();
    }

    private Change<Taken> take(Line line) {
        Account account = accounts.findAccountByShipperCode(line.account()).orElse(null);
        if (account == null) {
            return Change.refused("account_code", "analysis.import.account", line.account());
        }
        String currency = line.currency().isEmpty() ? account.currency() : line.currency();
        if (!AccountChoices.CURRENCIES.contains(currency)) {
            return Change.refused("currency", "analysis.problem.currency");
        }
        if (line.figures().isEmpty()) {
            return Change.refused("total_assets", "analysis.problem.noFigure");
        }
        Statement given = new Statement(line.year(), currency, line.figures());
        List<FieldProblem> doubts = StatementReading.listDoubts(statements.preview(account.id(), given)).stream()
                .map(doubt ->
                        new FieldProblem(doubt.field().toLowerCase(Locale.ROOT), doubt.messageKey(), doubt.arguments()))
                .toList();
        return doubts.isEmpty()
                ? new Change.Done<>(statements.take(account.id(), given, line.source()))
                : new Change.Refused<>(doubts);
    }
}
