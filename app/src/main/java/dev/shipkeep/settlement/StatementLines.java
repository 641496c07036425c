package dev.shipkeep.settlement;

import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.rating.BilledDays;
import dev.shipkeep.rating.LineFinder;
import dev.shipkeep.rating.RatedLine;
import dev.shipkeep.rating.RatedParcels;
import dev.shipkeep.settlement.internal.StatementReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parcels behind a statement: of a closed one as they were billed, of a preview as they are rated now. Only those of
 * accounts that the acting person sees.
 */
@Component
public class StatementLines {

    private static final Comparator<CoveredAccount> ORDER =
            Comparator.comparingLong(CoveredAccount::accountId).thenComparing(CoveredAccount::from);

    private final StatementReader statements;
    private final RatedParcels parcels;
    private final LineFinder finder;
    private final BilledDays billed;

    StatementLines(StatementReader statements, RatedParcels parcels, LineFinder finder, BilledDays billed) {
        this.statements = statements;
        this.parcels = parcels;
        this.finder = finder;
        this.billed = billed;
    }

    /** @param next where the page ends; null on the last */
    public record LinePage(List<RatedLine> lines, @Nullable LinePlace next) {}

    @Transactional(readOnly = true)
    public LinePage page(long statementId, @Nullable LinePlace after, int limit) {
        List<RatedLine> lines = new ArrayList<>();
        for (CoveredAccount account : sending(statementId)) {
            boolean begun = after != null && account.accountId() == after.accountId();
            if (lines.size() <= limit && (after == null || account.accountId() >= after.accountId())) {
                lines.addAll(parcels.listLines(
                        account.accountId(),
                        account.from(),
                        account.through(),
                        begun && after != null ? after.key() : null,
                        limit + 1 - lines.size()));
            }
        }
        boolean more = lines.size() > limit;
        List<RatedLine> shown = more ? lines.subList(0, limit) : lines;
        return new LinePage(List.copyOf(shown), more ? LinePlace.of(shown.getLast()) : null);
    }

    /** Hands over every line, as the database sends them. */
    @Transactional(readOnly = true)
    public void forEach(long statementId, Consumer<RatedLine> taker) {
        for (CoveredAccount account : sending(statementId)) {
            parcels.forEachLine(List.of(account.accountId()), account.from(), account.through(), taker);
        }
    }

    /** The line of a waybill. */
    @Transactional(readOnly = true)
    public Optional<RatedLine> find(long statementId, String waybillNo) {
        for (CoveredAccount account : sending(statementId)) {
            Optional<RatedLine> line = finder.find(account.accountId(), account.from(), account.through(), waybillNo);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** What it bills of days that an earlier statement billed; for a preview, nothing is settled yet. */
    @Transactional(readOnly = true)
    public List<Adjustment> listAdjustments(long statementId) {
        return billed.listAdjustments(statementId);
    }

    private List<CoveredAccount> sending(long statementId) {
        return statements.listAccounts(statementId).stream()
                .filter(account -> account.isInSight() && account.parcels() > 0)
                .sorted(ORDER)
                .toList();
    }
}
