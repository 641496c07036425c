package dev.shipkeep.contract.agreement;

import dev.shipkeep.core.rating.card.Validity;
import java.util.List;

/**
 * A contract that somebody wants to make.
 *
 * @param number empty to have one given
 * @param covers other accounts than the payer's own
 */
public record ContractDraft(
        String number,
        String title,
        long payerId,
        Validity days,
        ContractTerms terms,
        List<Covered> covers,
        List<ServiceLine> services,
        List<VolumeLine> volumes) {

    /** @param days within the contract's */
    public record Covered(long accountId, Validity days) {}

    public ContractDraft {
        covers = List.copyOf(covers);
        services = List.copyOf(services);
        volumes = List.copyOf(volumes);
    }
}
