package dev.shipkeep.receivable.payment;

import dev.shipkeep.account.AccountChoices;
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
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Money that came in, from the file of a bank. Headers are those of the large Chinese banks' online statements. */
@Component
@Order(60)
class PaymentImport implements ImportKind {

    private static final int BATCH_ROWS = 500;
    private static final int DAY = 0;
    private static final int AMOUNT = 1;
    private static final int PAYER_NAME = 2;
    private static final int CURRENCY = 3;
    private static final int PAYER_ACCOUNT = 4;
    private static final int REMARK = 5;
    private static final int BANK_REFERENCE = 6;

    private static final List<ImportField> FIELDS = List.of(
            ImportField.required(
                    "day",
                    FieldType.Day.upTo(0),
                    "交易日期",
                    "记账日期",
                    "入账日期",
                    "交易时间",
                    "记账日",
                    "到账日期",
                    "booking_date",
                    "date"),
            ImportField.required(
                    "amount",
                    new FieldType.Money(-PaymentIntake.MOST_FEN, PaymentIntake.MOST_FEN),
                    "贷方发生额",
                    "贷方金额",
                    "收入金额",
                    "贷方发生额（收入）",
                    "收入",
                    "转入金额",
                    "到账金额",
                    "交易金额",
                    "金额",
                    "credit_amount"),
            ImportField.required(
                    "payer_name",
                    new FieldType.Text(PaymentIntake.LONGEST_NAME),
                    "对方户名",
                    "付款人名称",
                    "对方账户名称",
                    "付款方户名",
                    "对方单位名称",
                    "对方名称",
                    "付款人",
                    "payer"),
            ImportField.optional("currency", new FieldType.Text(20), "币种", "货币", "币别", "交易币种"),
            ImportField.optional(
                    "payer_account",
                    new FieldType.Code(PaymentIntake.LONGEST_NUMBER),
                    "对方账号",
                    "付款人账号",
                    "对方账户",
                    "付款方账号",
                    "对方帐号"),
            ImportField.optional(
                    "remark",
                    new FieldType.Text(PaymentIntake.LONGEST_REMARK),
                    "摘要",
                    "附言",
                    "用途",
                    "备注",
                    "交易摘要",
                    "交易附言",
                    "purpose"),
            ImportField.optional(
                    "bank_reference",
                    new FieldType.Code(PaymentIntake.LONGEST_NUMBER),
                    "交易流水号",
                    "流水号",
                    "银行流水号",
                    "交易流水",
                    "凭证号",
                    "业务编号",
                    "回单编号",
                    "transaction_id"));

    private static final Map<String, String> CURRENCY_WORDS = Map.ofEntries(
            Map.entry("人民币", "CNY"),
            Map.entry("人民币元", "CNY"),
            Map.entry("RMB", "CNY"),
            Map.entry("CNH", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("美元", "USD"),
            Map.entry("欧元", "EUR"),
            Map.entry("港币", "HKD"),
            Map.entry("港元", "HKD"),
            Map.entry("日元", "JPY"));

    private final PaymentIntake intake;

    PaymentImport(PaymentIntake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return "payment";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public int batchRows() {
        return BATCH_ROWS;
    }

    @Override
    public boolean rowsDependOnEarlierRows() {
        return true;
    }

    @Override
    public Set<Permission> alsoNeeds() {
        return Set.of(Permission.PAYMENT_WRITE);
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        return new GatheredRows<>(row -> read(row, mapping), lines -> take(lines, importId, mapping));
    }

    /** A payment and the line that it stood in. */
    private record Line(long line, PaymentEntry entry) {}

    private static Line read(GoodRow row, ImportMapping mapping) {
        String written = text(row, CURRENCY).toUpperCase(Locale.ROOT);
        return new Line(
                row.line(),
                new PaymentEntry(
                        row.getDate(DAY),
                        row.getLong(AMOUNT),
                        written.isEmpty() ? mapping.values().currency() : CURRENCY_WORDS.getOrDefault(written, written),
                        row.getText(PAYER_NAME),
                        text(row, PAYER_ACCOUNT),
                        text(row, REMARK),
                        text(row, BANK_REFERENCE),
                        PaymentSource.FILE,
                        false));
    }

    private static String text(GoodRow row, int field) {
        return row.has(field) ? row.getText(field).strip() : "";
    }

    private BatchOutcome take(List<Line> lines, long importId, ImportMapping mapping) {
        BatchTally tally = new BatchTally();
        for (Line line : lines) {
            List<FieldProblem> problems = problems(line.entry());
            tally.count(
                    line.line(),
                    problems.isEmpty() ? intake.take(line.entry(), importId) : new Change.Refused<>(problems),
                    mapping);
        }
        return tally.outcome();
    }

    private static List<FieldProblem> problems(PaymentEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        Long amount = entry.amountFen();
        if (amount == null || amount <= 0) {
            problems.add(FieldProblem.of("amount", "receivable.import.amount.notIncoming"));
        }
        if (!AccountChoices.CURRENCIES.contains(entry.currency())) {
            problems.add(FieldProblem.of("currency", "receivable.payment.currency.unknown", entry.currency()));
        }
        return problems;
    }
}
