package dev.shipkeep.quote.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** Which level may approve what. */
public record PolicyPage(Frame frame, List<Row> rows, FieldProblems problems) {

    /** A level's bounds in percent, as they are typed. */
    public record Row(String level, String discount, String margin) {}
}
