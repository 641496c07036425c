package dev.shipkeep.quote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.quote.simulation.Baseline;
import dev.shipkeep.quote.simulation.Sample;
import dev.shipkeep.quote.simulation.SampleBuilder;
import dev.shipkeep.waybill.BillableParcels;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The parcels that quotes are simulated on, with what they are compared with: read once and kept for a while, so that a
 * slider only rates. Bounded by rows. Only who sees a quote comes here, and a quote is seen with its account.
 */
@Component
class Samples {

    private static final long KEPT_ROWS = 2_500_000;
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final BillableParcels parcels;
    private final BusinessTime time;
    private final Cache<Key, Prepared> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_ROWS)
            .weigher((Key key, Prepared prepared) -> prepared.sample().size() + 1)
            .expireAfterWrite(KEPT)
            .build();

    Samples(BillableParcels parcels, BusinessTime time) {
        this.parcels = parcels;
        this.time = time;
    }

    /** A sample with its baseline. */
    record Prepared(Sample sample, Baseline baseline) {}

    /** A profile belongs to one quote and changes with its version; past parcels are the account's. */
    private record Key(
            @Nullable Long accountId,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            long quoteId,
            int version,
            String currency) {

        static Key of(Quote quote) {
            QuoteBasis basis = quote.basis();
            return basis.isPast()
                    ? new Key(quote.accountId(), basis.from(), basis.through(), 0, 0, quote.currency())
                    : new Key(null, null, null, quote.id(), quote.version(), quote.currency());
        }
    }

    /** @param profile read when the quote is of a profile */
    Prepared get(Quote quote, java.util.function.Supplier<List<ProfileLine>> profile, Baseline.Comparison comparison) {
        Key key = Key.of(quote);
        Prepared known = kept.getIfPresent(key);
        if (known != null && known.baseline().comparison().equals(comparison)) {
            return known;
        }
        Sample sample = known != null
                ? known.sample()
                : quote.basis().isPast() ? readPast(quote) : ofProfile(quote, profile.get());
        Prepared prepared = new Prepared(sample, Baseline.of(sample, comparison));
        kept.put(key, prepared);
        return prepared;
    }

    private Sample readPast(Quote quote) {
        SampleBuilder builder = new SampleBuilder(quote.currency());
        parcels.forEach(
                List.of(Objects.requireNonNull(quote.accountId())),
                Objects.requireNonNull(quote.basis().from()),
                Objects.requireNonNull(quote.basis().through()),
                parcel -> builder.add(parcel.parcel(), 1));
        return builder.build();
    }

    private Sample ofProfile(Quote quote, List<ProfileLine> profile) {
        SampleBuilder builder = new SampleBuilder(quote.currency());
        for (ProfileLine line : profile) {
            builder.add(
                    Parcel.of(
                            time.today(),
                            quote.currency(),
                            line.product().isEmpty() ? null : line.product(),
                            Place.ofDivision(line.origin()),
                            Place.ofDivision(line.destination()),
                            Piece.ofWeight(line.grams())),
                    line.monthlyParcels());
        }
        return builder.build();
    }
}
