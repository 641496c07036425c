package dev.shipkeep.account.web.merge;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.Duplicate;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.stream.Collectors;

/** Which account is the duplicate. */
public record MergeChoicePage(
        Frame frame, AccountCard card, List<Duplicate> duplicates, String with, FieldProblems problems) {

    public String signs(Duplicate duplicate) {
        return duplicate.signs().stream()
                .map(sign -> frame.say("account.sign." + sign))
                .collect(Collectors.joining(" · "));
    }
}
