package dev.shipkeep.contract.agreement;

import dev.shipkeep.contract.PricesChanged;
import dev.shipkeep.contract.terms.Affected;
import dev.shipkeep.contract.terms.WideSight;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever rates parcels that other prices or another payer hold for those whom a contract covers. */
@Component
class ContractNews {

    private final Affected affected;
    private final WideSight sight;
    private final ApplicationEventPublisher events;

    ContractNews(Affected affected, WideSight sight, ApplicationEventPublisher events) {
        this.affected = affected;
        this.sight = sight;
        this.events = events;
    }

    void tell(Contract contract, LocalDate from, @Nullable LocalDate through) {
        tellOf(contract, sight.with(() -> affected.listCovered(contract.id())), from, through);
    }

    void tellOf(Contract contract, List<Long> accountIds, LocalDate from, @Nullable LocalDate through) {
        if (!accountIds.isEmpty()) {
            events.publishEvent(new PricesChanged(contract.currency(), accountIds, from, through));
        }
    }
}
