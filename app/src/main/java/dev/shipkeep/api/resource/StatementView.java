package dev.shipkeep.api.resource;

import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementPart;
import dev.shipkeep.settlement.VolumeReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement. Amounts are in hundredths of the currency and include tax.
 *
 * @param number null for a preview
 * @param payer id of the paying account
 * @param waitingParcels parcels that have no price yet
 */
record StatementView(
        long id,
        @Nullable String number,
        long payer,
        String payerCode,
        String payerName,
        String month,
        String currency,
        String state,
        String contractNumber,
        long parcels,
        long chargeableGrams,
        long waitingParcels,
        long totalFen,
        long taxFen,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn) {

    static StatementView of(Statement statement) {
        Statement.Issue issue = statement.issue();
        return new StatementView(
                statement.id(),
                issue == null ? null : issue.number(),
                statement.payer().id(),
                statement.payer().code(),
                statement.payer().name(),
                statement.month().toString(),
                statement.currency(),
                statement.state().name(),
                statement.terms().contractNumber(),
                statement.sums().parcels(),
                statement.sums().chargeableGrams(),
                statement.sums().waiting(),
                statement.sums().totalFen(),
                statement.sums().taxFen(),
                issue == null ? null : issue.issuedOn(),
                issue == null ? null : issue.dueOn());
    }

    /** A statement with its items, which add up to its total. */
    record Full(StatementView statement, List<Item> items) {

        static Full of(Statement statement, List<StatementPart> parts) {
            return new Full(
                    StatementView.of(statement), parts.stream().map(Item::of).toList());
        }
    }

    /**
     * An item.
     *
     * @param kind FREIGHT, SURCHARGE, ADJUSTMENT, REBATE or SHORTFALL
     * @param code the price, the kind of surcharge, the corrected month, or the volume term
     * @param volume how a rebate or a charge for a shortfall came about
     */
    record Item(
            int position,
            String kind,
            String code,
            long parcels,
            long chargeableGrams,
            long amountFen,
            @Nullable VolumeReason volume) {

        static Item of(StatementPart part) {
            return new Item(
                    part.position(),
                    part.kind().name(),
                    part.code(),
                    part.parcels(),
                    part.chargeableGrams(),
                    part.amountFen(),
                    part.volume());
        }
    }
}
