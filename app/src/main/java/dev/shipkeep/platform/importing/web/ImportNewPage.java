package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param kinds to choose from
 * @param chosen null until one is chosen
 * @param corrects the import whose corrected rows are sent; null if none
 * @param problem what was wrong with the file of the try before; empty if nothing
 */
public record ImportNewPage(
        Frame frame,
        List<KindHelp> kinds,
        @Nullable KindHelp chosen,
        @Nullable ImportJob corrects,
        String problem) {}
