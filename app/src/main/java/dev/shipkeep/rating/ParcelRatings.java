package dev.shipkeep.rating;

import dev.shipkeep.contract.AccountTerms;
import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.contract.PriceBooks;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.RatingResult;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.rating.work.FactsDigest;
import dev.shipkeep.waybill.BillableParcel;
import dev.shipkeep.waybill.BillableParcels;
import dev.shipkeep.waybill.Tracking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of single parcels how they came to their amounts: by the same code and the same versions that rated them. */
@Component
public class ParcelRatings {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private static final String STANDING = """
            SELECT (SELECT statement_id FROM rating.billed_span
                    WHERE account_id = :account AND :day BETWEEN from_day AND through_day) AS statement_id,
                   (SELECT facts FROM rating.rated_parcel
                    WHERE account_id = :account AND waybill_no = :number
                      AND shipped_at >= :day::date::timestamp AT TIME ZONE 'Asia/Shanghai'
                      AND shipped_at < (:day::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') AS facts""";

    private final JdbcClient jdbc;
    private final Tracking tracking;
    private final BillableParcels parcels;
    private final PriceBooks prices;

    ParcelRatings(JdbcClient jdbc, Tracking tracking, BillableParcels parcels, PriceBooks prices) {
        this.jdbc = jdbc;
        this.tracking = tracking;
        this.parcels = parcels;
        this.prices = prices;
    }

    /** How the books have the parcel. */
    private record Standing(
            @Nullable Long statementId, @Nullable Long facts) {}

    private record Told(RatingResult result, boolean ofToday) {}

    /** The parcel of a number; empty when it is not there or not to be seen. */
    @Transactional(readOnly = true)
    public Optional<ParcelRating> explain(String waybillNo) {
        return tracking.findParcel(waybillNo).map(this::explain);
    }

    private ParcelRating explain(dev.shipkeep.waybill.Parcel parcel) {
        LocalDate day = BusinessTime.dayOf(parcel.shippedAt());
        Standing standing = jdbc.sql(STANDING)
                .param("account", parcel.accountId())
                .param("number", parcel.waybillNo())
                .param("day", day)
                .query(Standing.class)
                .single();
        RatedLine line = LineReader.ask(jdbc, List.of(parcel.accountId()), day, day, parcel.waybillNo(), null, 1)
                .query(LineReader::read)
                .optional()
                .orElse(null);
        BillableParcel billable = parcels.find(parcel.waybillNo()).orElse(null);
        Told told = billable == null ? null : tell(billable, line);
        return new ParcelRating(
                parcel.accountId(),
                parcel.currency(),
                parcel.waybillNo(),
                day,
                state(billable, told, line, standing),
                billable == null ? null : billable.statedFen(),
                line,
                standing.statementId(),
                isChanged(standing, billable),
                adjustments(parcel.accountId(), day, parcel.waybillNo()),
                told == null ? List.of() : told.result().trace(),
                told != null && told.ofToday());
    }

    private static boolean isChanged(Standing standing, @Nullable BillableParcel billable) {
        Long facts = standing.facts();
        return standing.statementId() != null
                && facts != null
                && (billable == null || facts != FactsDigest.of(billable.parcel()));
    }

    private static ParcelRating.State state(
            @Nullable BillableParcel billable, @Nullable Told told, @Nullable RatedLine line, Standing standing) {
        if (line != null) {
            return ParcelRating.State.RATED;
        }
        if (billable == null) {
            return ParcelRating.State.NOT_BILLABLE;
        }
        if (told == null) {
            return ParcelRating.State.UNPRICED;
        }
        boolean later = standing.statementId() != null;
        return told.result() instanceof RatingResult.Rated && !later
                ? ParcelRating.State.PENDING
                : told.result() instanceof RatingResult.Rated ? ParcelRating.State.RATED : ParcelRating.State.WAITING;
    }

    private @Nullable Told tell(BillableParcel billable, @Nullable RatedLine line) {
        Parcel parcel = billable.parcel();
        OfferedPrices offered = find(billable.accountId(), parcel.day());
        if (offered == null) {
            return null;
        }
        RatingResult today = new Rater().explain(offered.book(), parcel);
        if (line == null || comesTo(today, line.totalFen())) {
            return new Told(today, false);
        }
        return offerOf(offered, line)
                .map(book -> new Rater().explain(book, parcel))
                .filter(result -> comesTo(result, line.totalFen()))
                .map(result -> new Told(result, false))
                .orElse(new Told(today, true));
    }

    private @Nullable OfferedPrices find(long accountId, LocalDate day) {
        AccountTerms terms = prices.termsOf(List.of(accountId), day, day).get(accountId);
        OfferedPrices offered = terms == null ? null : terms.pricesOn(day);
        if (offered != null) {
            return offered;
        }
        AccountTerms ever = prices.termsOf(List.of(accountId), EARLIEST, LATEST).get(accountId);
        return ever == null ? null : ever.pricesOn(day);
    }

    private static boolean comesTo(RatingResult result, long fen) {
        return result instanceof RatingResult.Rated rated && rated.total().fen() == fen;
    }

    /** The price that counted, alone: others may have come since. */
    private static Optional<PriceBook> offerOf(OfferedPrices offered, RatedLine line) {
        for (int number = 0; number < offered.origins().size(); number++) {
            if (offered.origins().get(number).source() == line.source()
                    && offered.origins().get(number).code().equals(line.priceCode())) {
                return Optional.of(PriceBook.of(
                        PriceBook.Selection.STATED_ORDER,
                        List.of(offered.book().offers().get(number))));
            }
        }
        return Optional.empty();
    }

    private List<Adjustment> adjustments(long accountId, LocalDate day, String waybillNo) {
        return jdbc.sql(AdjustmentReader.SELECT + "WHERE account_id = ? AND day = ? AND waybill_no = ? ORDER BY id")
                .params(accountId, day, waybillNo)
                .query(AdjustmentReader::read)
                .list();
    }
}
