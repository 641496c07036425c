package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.cod.CodBalance;
import dev.shipkeep.receivable.cod.CodBatch;
import dev.shipkeep.receivable.cod.CodTerms;
import java.time.LocalDate;
import java.util.List;

/** Money collected from consignees: what is to be put together, and what was. */
public record CollectedPage(
        Frame frame, List<CodBalance> balances, List<CodBatch> batches, LocalDate today, FieldProblems problems) {

    public boolean mayWrite() {
        return frame.may(Permission.PAYMENT_WRITE);
    }

    public List<CodTerms.Way> ways() {
        return List.of(CodTerms.Way.values());
    }

    public List<CodTerms.Rhythm> rhythms() {
        return List.of(CodTerms.Rhythm.values());
    }
}
