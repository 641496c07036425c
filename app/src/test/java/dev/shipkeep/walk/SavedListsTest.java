package dev.shipkeep.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.list.SavedList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each list whose views can be saved offers it: the menu asks for its views, and the form that the menu sends is there. */
class SavedListsTest {

    private static final Running SHIPKEEP = Running.shipkeep();

    @Test
    void everyListHasTheMenuAndTheFormOfItsViews() {
        List<SavedList> lists = SHIPKEEP.beans(SavedList.class);
        assertThat(lists).hasSizeGreaterThan(3);
        for (SavedList list : lists) {
            assertThat(SHIPKEEP.get("manager", list.path()).body())
                    .as(list.name())
                    .contains("hx-get=\"/views?list=" + list.name() + "&amp;\"")
                    .contains("<form id=\"views-form\"", "name=\"list\" value=\"" + list.name() + "\"");
        }
    }
}
