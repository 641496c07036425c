package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.CoveredSpan;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes previews. As often as one likes: the same facts give the same. */
@Component
public class Previews {

    private final Composer composer;
    private final StatementWriter writer;
    private final RatedSums rated;

    Previews(Composer composer, StatementWriter writer, RatedSums rated) {
        this.composer = composer;
        this.writer = writer;
        this.rated = rated;
    }

    /** What came of it. */
    public record Made(long parcels, int statements) {}

    @Transactional
    public Made make(Collection<Long> payerIds, YearMonth month) {
        Map<StatementKey, List<CoveredSpan>> plan = composer.plan(payerIds, month);
        List<Draft> drafts = composer.compose(plan, payerIds, month);
        writer.write(drafts, payerIds, month);
        return new Made(drafts.stream().mapToLong(Draft::parcels).sum(), drafts.size());
    }

    /** Whether everything that is known of the payers' month is rated. */
    @Transactional(readOnly = true)
    public boolean areRated(Collection<Long> payerIds, YearMonth month) {
        return rated.areUpToDate(composer.plan(payerIds, month).values().stream()
                .flatMap(List::stream)
                .toList());
    }
}
