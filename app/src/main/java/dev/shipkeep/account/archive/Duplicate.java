package dev.shipkeep.account.archive;

import java.util.Set;

/**
 * An account that may be the same company.
 *
 * @param signs what speaks for it: creditCode, phone, name
 */
public record Duplicate(long id, String code, String name, String unitName, String currency, Set<String> signs) {}
