package dev.shipkeep.deal.intake;

import dev.shipkeep.account.Account;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.importing.Taken;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.WordsCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes rows in: a new one is begun and goes all its steps like a typed deal, a known one gets the row's figures and stays
 * where it is, since it moves by its evidence.
 */
@Component
final class DealIntake {

    private final DealJudge judge;
    private final ImportedDeals imported;
    private final Deals deals;
    private final DealKeeper keeper;
    private final DealWay way;
    private final WordsCatalog words;

    DealIntake(
            DealJudge judge, ImportedDeals imported, Deals deals, DealKeeper keeper, DealWay way, WordsCatalog words) {
        this.judge = judge;
        this.imported = imported;
        this.deals = deals;
        this.keeper = keeper;
        this.way = way;
        this.words = words;
    }

    void lock() {
        imported.lock();
    }

    /** Within the transaction of a batch, after {@link #lock}. */
    Change<Taken> take(DealLine line, long importId) {
        return switch (judge.findCustomer(line)) {
            case Change.Refused<Account>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case Change.Done<Account>(Account account) -> take(line, account, importId);
        };
    }

    private Change<Taken> take(DealLine line, Account account, long importId) {
        String text = line.text(DealColumn.REFERENCE);
        String reference = text.isEmpty() ? null : text;
        String title = line.text(DealColumn.TITLE);
        Optional<ImportedDeals.Known> known = imported.find(reference, account.id(), title);
        if (known.isPresent()) {
            return takeAgain(line, account, known.get(), reference, importId);
        }
        if (reference != null && imported.isTaken(reference)) {
            return refused(DealColumn.REFERENCE, "deal.import.taken", reference);
        }
        Optional<String> number = reference == null ? imported.findNumber(account.id(), title) : Optional.empty();
        if (number.isPresent()) {
            return refused(DealColumn.TITLE, "deal.import.known", number.get());
        }
        return switch (judge.judge(line, account)) {
            case Change.Refused<WantedDeal>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case Change.Done<WantedDeal>(WantedDeal wanted) ->
                switch (keeper.create(
                        account.id(),
                        wanted.owner(),
                        wanted.entry(),
                        wanted.history().begunAt())) {
                    case Change.Refused<Deal>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
                    case Change.Done<Deal>(Deal begun) -> {
                        move(begun, wanted);
                        imported.remember(begun.id(), reference, line, importId);
                        yield new Change.Done<>(Taken.ADDED);
                    }
                };
        };
    }

    private Change<Taken> takeAgain(
            DealLine line, Account account, ImportedDeals.Known known, @Nullable String reference, long importId) {
        Deal deal = deals.getDeal(known.dealId());
        if (known.accountId() != account.id()) {
            return refused(DealColumn.REFERENCE, "deal.import.elsewhere", deal.number(), deal.accountName());
        }
        if (known.fingerprint().equals(line.fingerprint())) {
            return new Change.Done<>(Taken.SAME);
        }
        if (known.importId() == importId) {
            return refused(DealColumn.TITLE, "deal.import.twice", deal.number());
        }
        List<FieldProblem> problems = new ArrayList<>();
        Integer probability = DealJudge.probability(line, problems);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        DealEntry entry = line.over(deal.entry(), probability);
        boolean same = entry.equals(deal.entry());
        if (!same && keeper.change(deal.id(), deal.version(), entry) instanceof Change.Refused<Deal> refused) {
            return new Change.Refused<>(refused.problems());
        }
        imported.remember(deal.id(), reference, line, importId);
        return new Change.Done<>(same ? Taken.SAME : Taken.CHANGED);
    }

    private static Change<Taken> refused(DealColumn column, String messageKey, Object... arguments) {
        return Change.refused(column.field(), messageKey, arguments);
    }

    /** Step by step, so that evidence, promise and follow-up are those of any deal; only how long the steps took is not known. */
    private void move(Deal begun, WantedDeal wanted) {
        String reason = words.of(Acting.get().locale()).say("deal.import.reason");
        DealHistory history = wanted.history();
        int leaving = wanted.state() == DealState.DONE ? wanted.step() : wanted.step() - 1;
        for (int step = begun.step(); step <= leaving; step++) {
            demand(way.advance(begun.id(), step, reason, history.left(step, wanted.step())));
        }
        imported.forgetStays(begun.id());
        if (wanted.state() == DealState.LOST) {
            demand(way.lose(begun.id(), wanted.lossReason(), wanted.lossNote(), "", history.decidedAt()));
        }
    }

    /** Whether it may is judged before it is begun. */
    private static void demand(Change<Deal> change) {
        if (change instanceof Change.Refused<Deal>(List<FieldProblem> problems)) {
            throw new IllegalStateException("an imported deal did not move: " + problems);
        }
    }
}
