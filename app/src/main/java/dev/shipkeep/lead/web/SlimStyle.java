package dev.shipkeep.lead.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of the form for phones; it goes into the page, because a second request takes long in a slow network. */
public final class SlimStyle {

    public static final String TEXT = read();

    private SlimStyle() {}

    private static String read() {
        try (InputStream style = Objects.requireNonNull(SlimStyle.class.getResourceAsStream("/static/css/slim.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
