package dev.shipkeep.rating.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.MonthSums;
import java.util.List;

/** @param months the latest first */
public record RatingPanelPage(Frame frame, Account account, List<MonthSums> months) {

    public boolean knowsCost() {
        return OverviewPage.knowsCost(frame);
    }

    public String label(MonthSums sums) {
        return OverviewPage.label(sums);
    }

    public String money(long fen) {
        return frame.money(fen, account.currency());
    }

    public String margin(MonthSums sums) {
        return OverviewPage.margin(frame, sums);
    }

    public String linesUrl(MonthSums sums) {
        return LineList.url(
                account.id(), sums.month(), sums.month().plusMonths(1).minusDays(1));
    }

    public String waitingUrl(MonthSums sums) {
        return WaitingController.PATH + "?account=" + account.id() + "&from=" + sums.month() + "&to="
                + sums.month().plusMonths(1).minusDays(1);
    }
}
