package dev.shipkeep.approval;

import org.jspecify.annotations.Nullable;

/**
 * What is to be approved.
 *
 * @param kind "quote", "contract", "price": tells listeners of {@link ApprovalDecided} whose it is; text {@code
 *     approval.kind.<kind>}
 * @param id within its kind
 * @param title as approvers read it
 * @param url page of the subject
 * @param accountId whose unit's line decides; null for the requester's own unit
 */
public record ApprovalSubject(
        String kind,
        long id,
        String title,
        String url,
        @Nullable Long accountId) {}
