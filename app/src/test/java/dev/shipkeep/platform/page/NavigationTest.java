package dev.shipkeep.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The entries on the left: short groups stay flat, long ones fold what belongs together. */
class NavigationTest {

    private static NavigationGroup development(int leads, int others) {
        List<NavigationItem> items = new ArrayList<>();
        for (int i = 0; i < leads; i++) {
            items.add(new NavigationItem("development.leads", "lead" + i, "/leads/" + i, null, i));
        }
        for (int i = 0; i < others; i++) {
            items.add(new NavigationItem("development", "deal" + i, "/deals/" + i, null, 50 + i));
        }
        return new Navigation(items).of(SignedIn.SYSTEM).getFirst();
    }

    @Test
    void aLongGroupFoldsAPartOfSeveralEntries() {
        NavigationGroup group = development(6, 5);
        assertThat(group.parts()).extracting(NavigationPart::name).containsExactly("development.leads", "development");
        assertThat(group.parts().stream().filter(group::folds))
                .extracting(NavigationPart::name)
                .containsExactly("development.leads");
        assertThat(group.items()).hasSize(11);
    }

    @Test
    void whoeverHasAllOfContractsAndBillsSeesTheBillsFolded() {
        assertThat(Running.shipkeep().get("administrator", "/").body()).contains("data-part=\"settlement-bills\"");
        assertThat(Running.shipkeep().get("courier", "/").body()).doesNotContain("data-part=\"settlement-bills\"");
    }

    @Test
    void aShortGroupOrPartStaysFlat() {
        NavigationGroup few = development(4, 3);
        assertThat(few.parts()).noneMatch(few::folds);
        NavigationGroup smallPart = development(3, 9);
        assertThat(smallPart.parts()).noneMatch(smallPart::folds);
    }
}
