package dev.shipkeep.organization.administration;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** No export without the right to, and none without its entry in the audit trail. */
@Component
class ExportRecords {

    private final Audit audit;

    ExportRecords(Audit audit) {
        this.audit = audit;
    }

    /** Written before the first row leaves, so that an export that was broken off is known as well. */
    @Transactional
    public void require(String list, Map<String, String> filter) {
        if (!Acting.get().may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        audit.record("export", "list", list, null, Map.of("filter", Map.copyOf(filter)));
    }
}
