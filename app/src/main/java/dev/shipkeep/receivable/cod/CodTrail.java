package dev.shipkeep.receivable.cod;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down where people look for it what became of collected money; inside the transaction of the change. */
@Component
class CodTrail {

    private static final String SUBJECT = "collectedMoney";

    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    CodTrail(Audit audit, Timeline timeline, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    void agreed(long payerId, CodTerms before, CodTerms after) {
        audit.recordOfAccount(payerId, "change", SUBJECT, payerId, view(before), view(after));
    }

    private static Map<String, Object> view(CodTerms terms) {
        return Map.of("way", terms.way().name(), "rhythm", terms.rhythm().name());
    }

    void putTogether(CodBatch batch) {
        Map<String, Object> view = Map.of(
                "amountFen", batch.amountFen(),
                "parcels", batch.parcels(),
                "way", batch.way().name(),
                "through", batch.throughDay().toString());
        audit.recordOfAccount(batch.payerId(), "create", SUBJECT, batch.id(), null, view);
        String money = Figures.money(batch.amountFen(), batch.currency());
        timeline.add(
                batch.payerId(),
                time.now(),
                "payment",
                "receivable.timeline.cod." + batch.way(),
                List.of(money, Integer.toString(batch.parcels())));
    }

    void remitted(CodBatch batch, String note) {
        Map<String, Object> view = Map.of("amountFen", batch.amountFen(), "bankReference", note);
        audit.recordOfAccount(batch.payerId(), "confirm", SUBJECT, batch.id(), null, view);
        String money = Figures.money(batch.amountFen(), batch.currency());
        timeline.add(batch.payerId(), time.now(), "payment", "receivable.timeline.cod.remitted", List.of(money, note));
    }
}
