package dev.shipkeep.approval;

import dev.shipkeep.platform.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was asked and decided, in the audit trail. */
@Component
class ApprovalLog {

    private static final String SUBJECT = "approval";

    private final Audit audit;

    ApprovalLog(Audit audit) {
        this.audit = audit;
    }

    void requested(Approval approval) {
        write(approval, "request", Map.of("title", approval.title(), "upTo", approval.upTo()));
    }

    void decided(Approval approval, ApprovalLevel level, boolean granted, String comment) {
        write(
                approval,
                granted ? "approve" : "return",
                Map.of("title", approval.title(), "level", level, "comment", comment, "state", approval.state()));
    }

    void withdrawn(Approval approval) {
        write(approval, "withdraw", Map.of("title", approval.title()));
    }

    private void write(Approval approval, String action, Map<String, Object> value) {
        Long accountId = approval.accountId();
        if (accountId == null) {
            audit.record(action, SUBJECT, approval.id(), null, value);
        } else {
            audit.recordOfAccount(accountId, action, SUBJECT, approval.id(), null, value);
        }
    }
}
