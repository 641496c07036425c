package dev.shipkeep.api.resource;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.waybill.TrackedNumber;
import dev.shipkeep.waybill.Tracking;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where parcels are. */
@RestController
@Needs(Permission.TRACK)
@RequestMapping("/api/v1/waybills")
class WaybillApiController {

    private final Tracking tracking;

    WaybillApiController(Tracking tracking) {
        this.tracking = tracking;
    }

    /**
     * The answer to one asked number.
     *
     * @param waybills the one of this waybill number, else those of this order number; empty when none is in sight
     */
    record Answer(String number, List<WaybillView> waybills) {

        static Answer of(TrackedNumber tracked) {
            return new Answer(
                    tracked.number(),
                    tracked.parcels().stream().map(WaybillView::of).toList());
        }
    }

    @GetMapping
    Listing<Answer> index(@RequestParam(defaultValue = "") String numbers) {
        List<String> asked = Arrays.stream(numbers.split(","))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (asked.isEmpty() || asked.size() > Tracking.MOST_NUMBERS) {
            throw RequestRefused.invalid("numbers", "api.problem.numbers", Tracking.MOST_NUMBERS);
        }
        return new Listing<>(tracking.find(asked).stream().map(Answer::of).toList(), null);
    }

    @GetMapping("/{no}")
    WaybillView show(@PathVariable String no) {
        return WaybillView.of(tracking.findParcel(no).orElseThrow(NotFound::new));
    }
}
