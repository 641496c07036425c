package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param kinds what the person may import
 * @param kind the chosen filter; empty for all
 * @param older id to go on behind; null at the end
 */
public record ImportListPage(
        Frame frame,
        List<KindHelp> kinds,
        String kind,
        List<ImportJob> imports,
        @Nullable Long older) {

    public String kindTitle(String name) {
        return KindHelp.title(frame.words(), name);
    }
}
