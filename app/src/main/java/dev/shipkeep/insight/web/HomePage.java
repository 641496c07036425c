package dev.shipkeep.insight.web;

import dev.shipkeep.grading.EndingOverride;
import dev.shipkeep.grading.ShownChange;
import dev.shipkeep.insight.cockpit.MoverReader.Mover;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.HomeTask;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person's day.
 *
 * @param highlights the cockpit of the last thirty days; null for those without it and when there is nothing
 * @param tasks what the person has to do, the most urgent first
 * @param movers accounts by momentum, most revenue first
 * @param changes of class in the last seven days
 * @param ending classes set by hand that end within two weeks
 */
public record HomePage(
        Frame frame,
        @Nullable CockpitPage highlights,
        List<HomeTask> tasks,
        Map<String, List<Mover>> movers,
        List<ShownChange> changes,
        List<EndingOverride> ending) {

    private static final int HIGHLIGHTS = 5;

    public List<Stat> stats(CockpitPage page) {
        return page.stats().subList(0, HIGHLIGHTS);
    }

    public List<Mover> movers(String momentum) {
        return movers.getOrDefault(momentum, List.of());
    }

    public boolean isQuiet() {
        return tasks.isEmpty() && movers.isEmpty() && changes.isEmpty() && ending.isEmpty();
    }

    public String sentence(ShownChange change) {
        return frame.say(change.messageKey(), change.arguments().toArray());
    }

    public String sentence(HomeTask task) {
        Object[] arguments = new Object[task.arguments().size() + 1];
        arguments[0] = frame.count(task.count());
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = task.arguments().get(i - 1);
        }
        return frame.say(task.key(), arguments);
    }

    /** A class of the style sheet. */
    public String colour(HomeTask task) {
        return switch (task.urgency()) {
            case NOW -> "bg-red";
            case SOON -> "bg-yellow";
            case LATER -> "bg-azure";
        };
    }

    public String greeting() {
        int hour =
                frame.now().atZone(dev.shipkeep.platform.time.BusinessTime.ZONE).getHour();
        String time = hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return frame.say("home.greeting." + time, frame.signedIn().name());
    }
}
