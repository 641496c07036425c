package dev.shipkeep.organization.administration;

import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** Choices for an input, as its list. */
public record OptionsPage(Frame frame, List<Option> options) {

    /** @param value what is written into the input */
    public record Option(String value, String text) {}
}
