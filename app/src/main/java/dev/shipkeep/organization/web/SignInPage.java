package dev.shipkeep.organization.web;

import dev.shipkeep.platform.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * @param next where the person wanted to go
 * @param errorKey text of what went wrong with the try before
 * @param waitSeconds how long to wait before the next try
 */
public record SignInPage(
        Frame frame, String next, String username, @Nullable String errorKey, long waitSeconds) {}
