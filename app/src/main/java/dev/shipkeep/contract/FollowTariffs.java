package dev.shipkeep.contract;

import dev.shipkeep.contract.terms.Affected;
import dev.shipkeep.contract.terms.WideSight;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.TariffChanged;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says whose prices changed when a card did. */
@Component
class FollowTariffs {

    private final Affected affected;
    private final WideSight sight;
    private final ApplicationEventPublisher events;

    FollowTariffs(Affected affected, WideSight sight, ApplicationEventPublisher events) {
        this.affected = affected;
        this.sight = sight;
        this.events = events;
    }

    @EventListener
    void on(TariffChanged change) {
        Card card = change.card();
        Optional<List<Long>> accounts =
                isForAll(card) ? Optional.empty() : sight.with(() -> affected.findByCard(card.id()));
        if (accounts.isPresent() && accounts.get().isEmpty()) {
            return;
        }
        events.publishEvent(
                new PricesChanged(card.currency(), accounts.orElse(List.of()), change.from(), change.through()));
    }

    private static boolean isForAll(Card card) {
        return card.isOwn() && (card.general() || card.kind() == CardKind.COST);
    }
}
