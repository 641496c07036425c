package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;

public record WaybillPage(Frame frame, ParcelView view) {

    public boolean showsCost() {
        return frame.may(Permission.COCKPIT) || frame.may(Permission.GRADING_READ);
    }
}
