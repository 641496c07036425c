package dev.shipkeep.account.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visible part of a group, head first, children below their parents.
 *
 * @param hidden how many members the person may not see; they are in no sum
 */
public record AccountGroup(List<Member> members, int hidden) {

    /**
     * @param depth 0 for a head, or for one whose parent may not be seen
     * @param parcels of the account and the visible ones below it
     */
    public record Member(
            long id,
            String name,
            @Nullable String unitName,
            String currency,
            int depth,
            long parcels,
            long revenueFen) {}

    public boolean isShown() {
        return members.size() + hidden > 1;
    }
}
