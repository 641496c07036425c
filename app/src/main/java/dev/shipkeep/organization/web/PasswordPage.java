package dev.shipkeep.organization.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;

/**
 * The form for a new password.
 *
 * @param must whether nothing else is possible before
 */
public record PasswordPage(Frame frame, boolean must, FieldProblems problems) {}
