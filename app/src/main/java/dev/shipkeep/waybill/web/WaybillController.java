package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.waybill.Parcel;
import dev.shipkeep.waybill.Tracking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything about one parcel. */
@Controller
@Needs(Permission.TRACK)
class WaybillController {

    private final Tracking tracking;

    WaybillController(Tracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping("/waybills/{waybillNo}")
    ModelAndView show(@PathVariable String waybillNo, Frame frame) {
        Parcel parcel = tracking.findParcel(waybillNo).orElseThrow(() -> new NotFound());
        return Pages.show("waybill/parcel", new WaybillPage(frame, new ParcelView(frame, parcel)));
    }
}
