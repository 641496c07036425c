package dev.shipkeep.api.resource;

import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.page.WordsCatalog;
import dev.shipkeep.pricing.words.TraceWords;
import dev.shipkeep.rating.ParcelRatings;
import dev.shipkeep.rating.WaitingFilter;
import dev.shipkeep.rating.WaitingKey;
import dev.shipkeep.rating.WaitingParcel;
import dev.shipkeep.rating.WaitingParcels;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What parcels are charged, and which wait for a price. */
@RestController
@Needs(Permission.SETTLEMENT_READ)
@RequestMapping("/api/v1")
class ParcelRatingApiController {

    private static final int DAY_LENGTH = "2026-01-01".length();

    private final ParcelRatings ratings;
    private final WaitingParcels waiting;
    private final TraceWords traceWords;
    private final WordsCatalog catalog;

    ParcelRatingApiController(
            ParcelRatings ratings, WaitingParcels waiting, TraceWords traceWords, WordsCatalog catalog) {
        this.ratings = ratings;
        this.waiting = waiting;
        this.traceWords = traceWords;
        this.catalog = catalog;
    }

    @GetMapping("/waybills/{no}/rating")
    ParcelRatingView show(@PathVariable String no) {
        if (!Acting.get().may(Permission.TRACK)) {
            throw new NotAllowed();
        }
        return ratings.explain(no)
                .map(rating -> ParcelRatingView.of(rating, traceWords.sentences(words(), rating.trace())))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/rating/waiting")
    Listing<WaitingView> index(
            @RequestParam(required = false) @Nullable NotRatableReason reason,
            @RequestParam(required = false) @Nullable Long account,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        int bounded = Listing.bounded(limit);
        Words words = words();
        return Listing.of(
                waiting.list(new WaitingFilter(reason, account, from, to), key(after), bounded + 1),
                bounded,
                parcel -> parcel.day() + parcel.waybillNo(),
                parcel -> WaitingView.of(parcel, sentence(words, parcel)));
    }

    private Words words() {
        return catalog.of(Acting.get().locale());
    }

    private String sentence(Words words, WaitingParcel parcel) {
        return traceWords.reason(words, parcel.reason(), parcel.arguments());
    }

    private static @Nullable WaitingKey key(String after) {
        if (after.isEmpty()) {
            return null;
        }
        try {
            return new WaitingKey(LocalDate.parse(after.substring(0, DAY_LENGTH)), after.substring(DAY_LENGTH));
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            throw RequestRefused.invalid("after", "api.problem.after");
        }
    }
}
