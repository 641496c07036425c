package dev.shipkeep.contract.terms;

import dev.shipkeep.core.rating.PriceBook;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how an account's contract chooses among prices that hold at the same time. */
@Component
public class SelectionReader {

    private final TermReader terms;
    private final WideSight sight;

    SelectionReader(TermReader terms, WideSight sight) {
        this.terms = terms;
        this.sight = sight;
    }

    @Transactional(readOnly = true)
    public PriceBook.Selection selectionOf(long accountId, LocalDate day) {
        return sight.with(() -> terms.listCovers(List.of(accountId), day, day)).stream()
                .map(Cover::selection)
                .findFirst()
                .orElse(PriceBook.Selection.STATED_ORDER);
    }
}
