package dev.shipkeep.grading;

import dev.shipkeep.platform.importing.ImportFinished;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** New accounts and parcels change ranks. */
@Component
class GradeAfterImport {

    private static final Set<String> KINDS = Set.of("account", "waybill");

    private final Gradings gradings;

    GradeAfterImport(Gradings gradings) {
        this.gradings = gradings;
    }

    @EventListener
    void on(ImportFinished finished) {
        if (KINDS.contains(finished.kind())) {
            gradings.requestSoon();
        }
    }
}
