package dev.shipkeep.grading.web;

import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.platform.page.Frame;
import org.jspecify.annotations.Nullable;

/** @param run the run under way; null when none is */
public record GradingProgressPage(Frame frame, @Nullable GradingRun run) {}
