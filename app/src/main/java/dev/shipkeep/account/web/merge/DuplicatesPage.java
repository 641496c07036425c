package dev.shipkeep.account.web.merge;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.Duplicate;
import dev.shipkeep.account.merge.Merge;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param problem why a merge could not be taken back */
public record DuplicatesPage(
        Frame frame,
        AccountCard card,
        List<Duplicate> duplicates,
        List<Merge> merges,
        @Nullable String problem) {

    public boolean mayMerge() {
        return frame.may(Permission.ACCOUNT_MERGE) && !card.isMerged();
    }

    public String signs(Duplicate duplicate) {
        return duplicate.signs().stream()
                .map(sign -> frame.say("account.sign." + sign))
                .collect(Collectors.joining(" · "));
    }
}
