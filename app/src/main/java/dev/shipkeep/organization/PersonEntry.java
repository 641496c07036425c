package dev.shipkeep.organization;

import java.util.Set;

/**
 * What an administrator enters about a person.
 *
 * @param username empty for somebody who does not sign in
 * @param roles codes of roles
 */
public record PersonEntry(
        String staffNo, String name, long unitId, String username, String phone, String email, Set<String> roles) {}
