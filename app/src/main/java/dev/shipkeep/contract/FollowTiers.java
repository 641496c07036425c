package dev.shipkeep.contract;

import dev.shipkeep.account.TiersChanged;
import dev.shipkeep.contract.terms.Affected;
import dev.shipkeep.contract.terms.WideSight;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says whose prices changed because their class did, where there are prices of classes. */
@Component
class FollowTiers {

    private final Affected affected;
    private final WideSight sight;
    private final ApplicationEventPublisher events;

    FollowTiers(Affected affected, WideSight sight, ApplicationEventPublisher events) {
        this.affected = affected;
        this.sight = sight;
        this.events = events;
    }

    @EventListener
    void on(TiersChanged change) {
        sight.with(() -> affected.listCurrenciesOfTierPrices(change.from()))
                .forEach(currency ->
                        events.publishEvent(new PricesChanged(currency, change.accountIds(), change.from(), null)));
    }
}
