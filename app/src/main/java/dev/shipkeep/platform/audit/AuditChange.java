package dev.shipkeep.platform.audit;

import java.util.List;

/**
 * One field before and after.
 *
 * @param field with a dot between the parts for one inside of another
 * @param before its values; several for a list, none for nothing
 */
public record AuditChange(String field, List<String> before, List<String> after) {}
