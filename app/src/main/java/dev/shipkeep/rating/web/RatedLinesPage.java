package dev.shipkeep.rating.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.LineKey;
import dev.shipkeep.rating.RatedLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param read one more than a page has when there are more */
public record RatedLinesPage(Frame frame, Account account, LineList list, List<RatedLine> read) {

    static final int ROWS = 50;

    public List<RatedView> rows() {
        return (read.size() > ROWS ? read.subList(0, ROWS) : read)
                .stream()
                        .map(line -> new RatedView(frame, line, account.currency()))
                        .toList();
    }

    /** Null on the last page. */
    public @Nullable String next() {
        if (read.size() <= ROWS) {
            return null;
        }
        RatedLine last = read.get(ROWS - 1);
        return list.urlAfter(new LineKey(last.shippedAt(), last.waybillNo()));
    }

    public boolean isFirst() {
        return list.after() == null;
    }

    public String firstUrl() {
        return list.address().fromStart().url();
    }

    public String exportUrl() {
        return list.address().path() + "/export?" + list.address().fromStart().query();
    }

    public String url(RatedView view) {
        return "/waybills/" + URLEncoder.encode(view.line().waybillNo(), StandardCharsets.UTF_8) + "/rating";
    }

    public boolean knowsCost() {
        return OverviewPage.knowsCost(frame);
    }

    public String money(@Nullable Long fen) {
        return frame.money(fen, account.currency());
    }
}
