package dev.shipkeep.grading.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.grading.internal.PolicyPreview;
import dev.shipkeep.grading.internal.PolicyPreview.Mover;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that a change of thresholds would move, as far as the acting person sees them. */
@Component
class Movers {

    private static final int NAMES_AT_ONCE = 1000;

    private final Accounts accounts;
    private final Audit audit;

    Movers(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The accounts behind the first movers, by id. */
    @Transactional(readOnly = true)
    public Map<Long, Account> names(PolicyPreview.Outcome outcome, int wanted) {
        Map<Long, Account> found = new HashMap<>();
        for (int from = 0; from < outcome.movers().size() && found.size() < wanted; from += NAMES_AT_ONCE) {
            found.putAll(names(part(outcome, from)));
        }
        return found;
    }

    @Transactional
    public void write(PolicyPreview.Outcome outcome, Frame frame, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, Workbooks.APPLICATION, Workbooks.VERSION)) {
            Worksheet sheet = workbook.newWorksheet(outcome.asOf().toString());
            Workbooks.head(sheet, titles(frame));
            int row = 0;
            for (int from = 0; from < outcome.movers().size(); from += NAMES_AT_ONCE) {
                List<Mover> part = part(outcome, from);
                Map<Long, Account> names = names(part);
                for (Mover mover : part) {
                    Account account = names.get(mover.accountId());
                    if (account != null) {
                        row = addMoves(sheet, row, account, mover, frame);
                    }
                }
                sheet.flush();
            }
            audit.record("export", "grading_movers", outcome.asOf(), null, Map.of("rows", row));
        }
    }

    private static String[] titles(Frame frame) {
        String[] keys = {"code", "name", "currency", "parcels", "revenue", "aspect", "from", "to"};
        for (int i = 0; i < keys.length; i++) {
            keys[i] = frame.say("grading.column." + keys[i]);
        }
        return keys;
    }

    private static int addMoves(Worksheet sheet, int lastRow, Account account, Mover mover, Frame frame) {
        int row = lastRow;
        for (PolicyPreview.Move move : mover.moves()) {
            row++;
            add(sheet, row, account, mover, move, frame);
        }
        return row;
    }

    private static void add(
            Worksheet sheet, int row, Account account, Mover mover, PolicyPreview.Move move, Frame frame) {
        sheet.value(row, 0, account.code());
        sheet.value(row, 1, account.name());
        sheet.value(row, 2, mover.currency());
        sheet.value(row, 3, mover.parcels());
        Workbooks.money(sheet, row, 4, mover.revenueFen());
        sheet.value(row, 5, frame.say("grading.aspect." + move.aspect()));
        sheet.value(row, 6, frame.say("grading.class." + move.aspect() + "." + move.from()));
        sheet.value(row, 7, frame.say("grading.class." + move.aspect() + "." + move.to()));
    }

    private Map<Long, Account> names(List<Mover> movers) {
        Map<Long, Account> found = new HashMap<>();
        for (Account account :
                accounts.listAccounts(movers.stream().map(Mover::accountId).toList())) {
            found.put(account.id(), account);
        }
        return found;
    }

    private static List<Mover> part(PolicyPreview.Outcome outcome, int from) {
        return outcome.movers()
                .subList(from, Math.min(from + NAMES_AT_ONCE, outcome.movers().size()));
    }
}
