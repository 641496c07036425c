package dev.shipkeep.contract.agreement;

import dev.shipkeep.contract.agreement.ContractDraft.Covered;
import dev.shipkeep.contract.terms.Days;
import dev.shipkeep.core.rating.card.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the next version of a contract says to begin with. */
final class FollowUp {

    private FollowUp() {}

    /** The same from a day on. */
    static ContractDraft amendment(ContractDraft before, LocalDate from) {
        Validity days = new Validity(from, before.days().through());
        List<Covered> covers = before.covers().stream()
                .flatMap(cover ->
                        Days.both(cover.days(), days).map(both -> new Covered(cover.accountId(), both)).stream())
                .toList();
        return with(before, days, covers, before.volumes());
    }

    /** The same for another term, for those who were covered to the end; what volume brings is counted anew. */
    static ContractDraft renewal(ContractDraft before, Validity days) {
        List<Covered> covers = before.covers().stream()
                .filter(cover ->
                        Objects.equals(cover.days().through(), before.days().through()))
                .map(cover -> new Covered(cover.accountId(), days))
                .toList();
        List<VolumeLine> volumes = before.volumes().stream().map(FollowUp::anew).toList();
        return with(before, days, covers, volumes);
    }

    private static VolumeLine anew(VolumeLine line) {
        return new VolumeLine(
                "",
                line.period(),
                line.pooled(),
                null,
                line.measure(),
                line.money(),
                line.way(),
                line.tiers(),
                line.promised(),
                line.shortfall());
    }

    private static ContractDraft with(
            ContractDraft before, Validity days, List<Covered> covers, List<VolumeLine> volumes) {
        return new ContractDraft(
                before.number(),
                before.title(),
                before.payerId(),
                days,
                before.terms(),
                covers,
                before.services(),
                volumes);
    }
}
