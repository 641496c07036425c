package dev.shipkeep.api.resource;

import dev.shipkeep.contract.VolumeTerm;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractTerms;
import dev.shipkeep.contract.agreement.CoverLine;
import dev.shipkeep.contract.agreement.ServiceLine;
import dev.shipkeep.contract.agreement.VolumeText;
import dev.shipkeep.core.rating.volume.Commitment;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a contract.
 *
 * @param kind FIRST, AMENDMENT or RENEWAL
 * @param standing draft, approval, approved, signed, future, active, ending, ended, renewed or amended
 * @param through last day; null for no end
 * @param creditLimitFen null for no limit
 * @param taxPartsPerMillion 60 000 is 6 %
 * @param selection STATED_ORDER or LOWEST
 */
record ContractView(
        long id,
        String number,
        int version,
        String kind,
        String title,
        long payerId,
        String currency,
        String standing,
        LocalDate from,
        @Nullable LocalDate through,
        int creditDays,
        @Nullable Long creditLimitFen,
        long depositFen,
        int billingDay,
        long taxPartsPerMillion,
        String selection) {

    static ContractView of(Contract contract, LocalDate today) {
        ContractTerms terms = contract.terms();
        return new ContractView(
                contract.id(),
                contract.number(),
                contract.version(),
                contract.kind(),
                contract.title(),
                contract.payerId(),
                contract.currency(),
                contract.standing(today),
                contract.days().from(),
                contract.days().through(),
                terms.creditDays(),
                terms.creditLimitFen(),
                terms.depositFen(),
                terms.billingDay(),
                terms.taxPpm(),
                terms.selection().name());
    }

    /** With all that hangs on it. */
    record Full(
            ContractView contract,
            List<String> products,
            @Nullable Integer onTimeBasisPoints,
            @Nullable Integer damageBasisPoints,
            @Nullable Integer lossBasisPoints,
            List<Cover> covers,
            List<Service> services,
            List<Volume> volumeTerms) {

        static Full of(
                Contract contract,
                LocalDate today,
                List<CoverLine> covers,
                List<ServiceLine> services,
                List<VolumeTerm> volumes) {
            ContractTerms terms = contract.terms();
            return new Full(
                    ContractView.of(contract, today),
                    terms.products(),
                    terms.onTime(),
                    terms.damage(),
                    terms.loss(),
                    covers.stream()
                            .map(cover -> new Cover(
                                    cover.accountId(),
                                    cover.days().from(),
                                    cover.days().through()))
                            .toList(),
                    services.stream()
                            .map(service -> new Service(service.name(), service.monthlyCostFen()))
                            .toList(),
                    volumes.stream().map(Volume::of).toList());
        }
    }

    /** Days of an account that the contract pays for. */
    record Cover(long accountId, LocalDate from, @Nullable LocalDate through) {}

    record Service(String name, long monthlyCostFen) {}

    /**
     * What volume brings or costs.
     *
     * @param code stays over amendments
     * @param tiers as people write them: {@code 5000=2%; 10000=3%}; null when volume brings nothing
     * @param promised in parcels, grams or hundredths of the currency; null when nothing was promised
     */
    record Volume(
            String code,
            String period,
            @Nullable String tiers,
            @Nullable String way,
            @Nullable Long promised,
            @Nullable String shortfallRate) {

        static Volume of(VolumeTerm term) {
            VolumeDiscount discount = term.discount();
            Commitment commitment = term.commitment();
            return new Volume(
                    term.code(),
                    term.period().name(),
                    discount == null ? null : VolumeText.write(discount.tiers(), discount.measure()),
                    discount == null ? null : discount.way().name(),
                    commitment == null ? null : (Long) commitment.quantity(),
                    commitment == null ? null : VolumeText.write(commitment.rate()));
        }
    }
}
