package dev.shipkeep.platform.page;

import java.util.List;

/**
 * Something that a person has to do, as the home page lists it.
 *
 * @param key its sentence; the first argument is the number, the others follow
 * @param url where it is done
 */
public record HomeTask(String key, long count, List<Object> arguments, String url, Urgency urgency) {

    /** How soon it must be done. */
    public enum Urgency {
        NOW,
        SOON,
        LATER
    }

    public HomeTask {
        arguments = List.copyOf(arguments);
    }

    public static HomeTask of(String key, long count, String url, Urgency urgency) {
        return new HomeTask(key, count, List.of(), url, urgency);
    }
}
