package dev.shipkeep.contract.web;

import dev.shipkeep.approval.Approval;
import dev.shipkeep.contract.VolumeTerm;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractState;
import dev.shipkeep.contract.agreement.CoverLine;
import dev.shipkeep.contract.agreement.Fulfilment;
import dev.shipkeep.contract.agreement.ServiceLine;
import dev.shipkeep.contract.agreement.VolumeText;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.volume.Commitment;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.FigureWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of a contract with all that hangs on it.
 *
 * @param fulfilment null before it is in force
 * @param prices of the payer, made for it or for whom its contracts cover
 */
public record ContractPage(
        Frame frame,
        Contract contract,
        List<Contract> versions,
        List<CoverLine> covers,
        List<ServiceLine> services,
        List<VolumeTerm> volumes,
        List<CustomerPrice> prices,
        List<Approval> approvals,
        @Nullable Fulfilment fulfilment,
        LocalDate today,
        boolean mayWrite,
        FieldProblems problems) {

    public String standing() {
        return contract.standing(today);
    }

    public boolean is(String state) {
        return contract.state() == ContractState.valueOf(state);
    }

    /** Whether its end may come nearer, and other versions may follow. */
    public boolean isRunning() {
        LocalDate through = contract.days().through();
        return contract.isInForce() && (through == null || !through.isBefore(today));
    }

    public boolean mayFollow() {
        return mayWrite && contract.isInForce() && contract.successor() == null;
    }

    public String days(Validity days) {
        return FigureWords.days(frame.words(), days);
    }

    public String money(@Nullable Long fen) {
        return frame.money(fen, contract.currency());
    }

    public String percent(@Nullable Integer basisPoints) {
        return basisPoints == null ? "—" : FigureWords.plain(basisPoints, 2) + "%";
    }

    public String tax() {
        return FigureWords.plain(contract.terms().taxPpm(), 4) + "%";
    }

    private static VolumeMeasure measureOf(VolumeTerm term) {
        VolumeDiscount discount = term.discount();
        return discount != null
                ? discount.measure()
                : Objects.requireNonNull(term.commitment()).measure();
    }

    public String measure(VolumeTerm term) {
        return frame.say("contract.measure." + measureOf(term));
    }

    /** A quantity in the measure's unit, as people say it. */
    public String quantity(VolumeTerm term, long quantity) {
        return switch (measureOf(term)) {
            case PARCELS -> Figures.count(quantity);
            case WEIGHT -> Figures.count(quantity / 1_000) + " kg";
            case FREIGHT, TOTAL -> frame.money(quantity, contract.currency());
        };
    }

    public String promised(VolumeTerm term) {
        Commitment commitment = term.commitment();
        return commitment == null ? "—" : quantity(term, commitment.quantity());
    }

    public String shortfall(VolumeTerm term) {
        Commitment commitment = term.commitment();
        return commitment == null ? "—" : VolumeText.write(commitment.rate());
    }

    public String tiers(VolumeTerm term) {
        VolumeDiscount discount = term.discount();
        return discount == null ? "—" : VolumeText.write(discount.tiers(), discount.measure());
    }

    public String way(VolumeTerm term) {
        VolumeDiscount discount = term.discount();
        return discount == null ? "—" : frame.say("contract.way." + discount.way());
    }
}
