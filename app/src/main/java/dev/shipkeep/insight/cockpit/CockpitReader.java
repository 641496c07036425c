package dev.shipkeep.insight.cockpit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the cockpit shows, in one transaction of the acting person and a handful of statements. */
@Component
class CockpitReader {

    private static final int MOVERS = 10;
    private static final List<String> MOMENTA = List.of("rising", "falling", "new", "silent");

    private final Scopes scopes;
    private final DayReader days;
    private final StandingReader standings;
    private final MoverReader movers;
    private final LaneReader lanes;
    private final UnitComparison comparison;

    CockpitReader(
            Scopes scopes,
            DayReader days,
            StandingReader standings,
            MoverReader movers,
            LaneReader lanes,
            UnitComparison comparison) {
        this.scopes = scopes;
        this.days = days;
        this.standings = standings;
        this.movers = movers;
        this.lanes = lanes;
        this.comparison = comparison;
    }

    @Transactional(readOnly = true)
    public Optional<CockpitView> read(CockpitChoice choice, long keyParcels, LocalDate lastDay) {
        Period period = Period.of(choice.period(), lastDay);
        Scope scope = scopes.scope(choice.unitId());
        Map<String, Standings> byCurrency = standings.read(scope, keyParcels);
        List<String> currencies = List.copyOf(byCurrency.keySet());
        if (currencies.isEmpty()) {
            return Optional.empty();
        }
        String currency = currencies.contains(choice.currency()) ? choice.currency() : currencies.getFirst();
        DaySums sums = days.read(scope, currency, period);
        UnitTree tree = scopes.tree();
        return Optional.of(new CockpitView(
                lastDay,
                period,
                scope,
                currencies,
                byCurrency.getOrDefault(currency, Standings.none(currency)),
                sums.total(),
                sums.totalBefore(),
                sums.hasYearBefore(),
                sums.trend(),
                sums.byWeek(),
                movers.read(scope, currency, MOMENTA, MOVERS),
                comparison.children(scope, sums, tree),
                comparison.worstStations(sums, tree)));
    }

    @Transactional(readOnly = true)
    public Lanes lanes(CockpitView view) {
        return lanes.read(view.scope(), view.standings().currency(), view.period());
    }

    @Transactional(readOnly = true)
    public List<LaneAccount> laneAccounts(CockpitView view, String origin, String destination) {
        return lanes.accounts(view.scope(), view.standings().currency(), view.period(), origin, destination);
    }

    @Transactional(readOnly = true)
    public Map<String, List<MoverReader.Mover>> movers(List<String> momenta, int limit) {
        return movers.read(scopes.scope(null), "", momenta, limit);
    }
}
