package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.access.Permission;
import java.util.List;
import java.util.Set;

/**
 * Something that can be imported; a module offers one as a bean. Its title is the message {@code import.kind.<name>},
 * what it is for {@code import.kind.<name>.help}, an example of a field {@code import.example.<name>.<field>}.
 */
public interface ImportKind {

    /** As it stands in addresses and in the database; keep it. */
    String name();

    List<ImportField> fields();

    /** Rows that are written in one transaction; a batch of very long rows is cut earlier. */
    int batchRows();

    /**
     * Whether a row can only be judged when the rows before it are written (a child after its parent). The check of
     * such a file runs in one transaction, so this is for files of thousands of rows, not of millions.
     */
    boolean rowsDependOnEarlierRows();

    /** An empty batch; called on the reading thread. */
    ImportBatch newBatch(long importId, ImportMapping mapping);

    /** Mappings for well-known files, offered to everybody. */
    default List<ShippedMapping> examples() {
        return List.of();
    }

    /** Permissions that a person needs besides {@link Permission#IMPORT}. */
    default Set<Permission> alsoNeeds() {
        return Set.of();
    }

    /** All rows are in; runs in the transaction that marks the import as done. Not called for a check. */
    default void finished(long importId) {}
}
