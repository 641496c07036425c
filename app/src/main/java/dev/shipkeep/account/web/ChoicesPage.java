package dev.shipkeep.account.web;

import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** Suggestions for an input. */
public record ChoicesPage(Frame frame, List<Choice> choices) {

    /** @param value what goes into the input */
    public record Choice(String value, String text) {}
}
