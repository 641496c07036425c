package dev.shipkeep.contract;

import dev.shipkeep.contract.terms.Cover;
import dev.shipkeep.contract.terms.Days;
import dev.shipkeep.core.rating.PriceBook.Selection;
import dev.shipkeep.core.rating.card.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Days on which one way of choosing among prices holds: the contract's, and the stated order without one. */
record SelectedDays(LocalDate from, LocalDate through, Selection selection) {

    /** @param covers of one account, in order of days */
    static List<SelectedDays> of(List<Cover> covers, Validity asked) {
        List<SelectedDays> all = new ArrayList<>();
        LocalDate next = asked.from();
        LocalDate last = Objects.requireNonNull(asked.through());
        for (Cover cover : covers) {
            Validity days = Days.both(cover.days(), asked).orElse(null);
            if (days != null) {
                LocalDate end = Objects.requireNonNull(days.through());
                add(all, next, days.from().minusDays(1), Selection.STATED_ORDER);
                add(all, days.from(), end, cover.selection());
                next = end.plusDays(1);
            }
        }
        add(all, next, last, Selection.STATED_ORDER);
        return all;
    }

    private static void add(List<SelectedDays> all, LocalDate from, LocalDate through, Selection selection) {
        if (through.isBefore(from)) {
            return;
        }
        SelectedDays before = all.isEmpty() ? null : all.getLast();
        if (before != null && before.selection == selection) {
            all.set(all.size() - 1, new SelectedDays(before.from, through, selection));
        } else {
            all.add(new SelectedDays(from, through, selection));
        }
    }
}
