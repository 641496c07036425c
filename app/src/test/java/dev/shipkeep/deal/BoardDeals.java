package dev.shipkeep.deal;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.waybill.intake.TestShippers;

/** Deals that stand on a board of their own, found by their title. */
final class BoardDeals {

    private final Running shipkeep = Running.shipkeep();

    /** In the first step, without evidence. */
    Deal begin(String title) {
        long account = new TestShippers().create(title, World.NANJING_AREA, "CNY");
        DealEntry entry =
                new DealEntry(title, 300, 500_000, 80_000L, null, "板上快递", "sweep", "", null, null, null, null);
        return shipkeep.as(
                "area_representative",
                () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    /** With what the first step asks for. */
    Deal beginWithEvidence(String title) {
        Deal deal = begin(title);
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("INSERT INTO account.contact (account_id, name, role) VALUES (?, '周决策', 'decides')")
                .param(deal.accountId())
                .update());
        return deal;
    }

    Deal skipTo(Deal deal, int step) {
        for (int from = deal.step(); from < step; from++) {
            int here = from;
            shipkeep.as(
                    "manager",
                    () -> TestPeople.done(shipkeep.bean(DealWay.class).advance(deal.id(), here, "演练")));
        }
        return now(deal);
    }

    Deal now(Deal deal) {
        return shipkeep.asSystem(() -> shipkeep.bean(Deals.class).getDeal(deal.id()));
    }
}
