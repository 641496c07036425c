package dev.shipkeep.deal.intake;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealState;

/**
 * A deal as a row wants it.
 *
 * @param step where it stands; of a lost one, stood
 */
record WantedDeal(
        Deal.Owner owner,
        DealEntry entry,
        int step,
        DealState state,
        DealHistory history,
        String lossReason,
        String lossNote) {}
