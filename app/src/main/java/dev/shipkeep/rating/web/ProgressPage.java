package dev.shipkeep.rating.web;

import dev.shipkeep.platform.page.Frame;

/** @param marked account-days that the worker still has to look at */
public record ProgressPage(Frame frame, long marked) {

    public String sentence() {
        return marked == 0
                ? frame.say("rating.progress.done")
                : frame.say("rating.progress.marked", frame.count(marked));
    }
}
