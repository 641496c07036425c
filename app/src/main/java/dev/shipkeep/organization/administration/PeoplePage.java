package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Role;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of people.
 *
 * @param unit code of the unit that the list is narrowed to; empty for all
 * @param active yes, no, or empty for both
 * @param next address of the next page; null on the last one
 * @param exportUrl address of exactly this list as Excel
 */
public record PeoplePage(
        Frame frame,
        String text,
        String unit,
        String role,
        String active,
        List<Person> people,
        List<Role> roles,
        Map<String, String> roleNames,
        @Nullable String next,
        String exportUrl) {}
