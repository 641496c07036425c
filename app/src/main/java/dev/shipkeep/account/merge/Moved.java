package dev.shipkeep.account.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a merge moved, by id, so that undo brings back exactly that.
 *
 * @param mainContacts which of the contacts were the duplicate's main one
 * @param team people whom the survivor got from the duplicate, as {@code personId/duty}
 * @param filled fields of the survivor that were empty, with what they got
 * @param survivorParent whom the survivor hung below when that was the duplicate itself; null when it was not
 */
record Moved(
        List<Long> codes,
        List<Long> contacts,
        List<Long> mainContacts,
        List<Long> documents,
        List<String> team,
        List<Long> children,
        Map<String, String> filled,
        @Nullable Long survivorParent) {}
