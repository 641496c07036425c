package dev.shipkeep.platform.page;

import dev.shipkeep.platform.access.SignedIn;
import java.util.List;

/** Offered as a bean by a module that gives people something to do; asked each time that a person opens the home page. */
public interface HomeTasks {

    /** What the person, in whose name this runs, has to do; nothing for one without the right. Must be quick. */
    List<HomeTask> listTasks(SignedIn person);
}
