package dev.shipkeep.receivable.ageing;

import dev.shipkeep.platform.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the trail that the list leaves the house, before its first row is sent. */
@Component
public class AgeingExport {

    private final Audit audit;

    AgeingExport(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    public void record(String query) {
        audit.record("export", "list", "receivables", null, Map.of("query", query));
    }
}
