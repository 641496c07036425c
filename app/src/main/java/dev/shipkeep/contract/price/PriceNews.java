package dev.shipkeep.contract.price;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.contract.PricesChanged;
import dev.shipkeep.contract.terms.Affected;
import dev.shipkeep.contract.terms.WideSight;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of a price that came into force or ends: on the account's time-line, and to whoever rates parcels. */
@Component
class PriceNews {

    private final Timeline timeline;
    private final Affected affected;
    private final WideSight sight;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    PriceNews(
            Timeline timeline,
            Affected affected,
            WideSight sight,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.affected = affected;
        this.sight = sight;
        this.time = time;
        this.events = events;
    }

    /** @param from first day on which something else holds than before */
    void tell(CustomerPrice price, String sentence, LocalDate from, @Nullable LocalDate through) {
        Long account = price.accountId();
        if (account != null) {
            timeline.add(
                    account,
                    time.now(),
                    "price",
                    sentence,
                    List.of(price.code(), price.name(), lastOrFirst(price, sentence)));
        }
        Optional<List<Long>> accounts = sight.with(() -> affected.findByPrice(price.id()));
        if (accounts.isEmpty() || !accounts.get().isEmpty()) {
            events.publishEvent(new PricesChanged(price.currency(), accounts.orElse(List.of()), from, through));
        }
    }

    private static String lastOrFirst(CustomerPrice price, String sentence) {
        LocalDate through = price.days().through();
        return through != null && sentence.endsWith("Ends")
                ? through.toString()
                : price.days().from().toString();
    }
}
