package dev.shipkeep.rating.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.pricing.words.TraceWords;
import dev.shipkeep.rating.ParcelRating;
import dev.shipkeep.rating.ParcelRatings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How one parcel came to its amount; a page, and a part of the waybill's page. */
@Controller
@Needs(Permission.TRACK)
class ParcelRatingController {

    private final ParcelRatings ratings;
    private final TraceWords words;

    ParcelRatingController(ParcelRatings ratings, TraceWords words) {
        this.ratings = ratings;
        this.words = words;
    }

    @GetMapping("/waybills/{waybillNo}/rating")
    ModelAndView show(@PathVariable String waybillNo, Frame frame) {
        if (!frame.may(Permission.SETTLEMENT_READ)) {
            throw new NotAllowed();
        }
        ParcelRating rating = ratings.explain(waybillNo).orElseThrow(NotFound::new);
        return Pages.show(
                "rating/parcel", new ParcelRatingPage(frame, rating, words.sentences(frame.words(), rating.trace())));
    }
}
