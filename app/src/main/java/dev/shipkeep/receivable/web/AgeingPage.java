package dev.shipkeep.receivable.web;

import dev.shipkeep.core.measure.Proportion;
import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.ageing.AgeingFilter;
import dev.shipkeep.receivable.ageing.AgeingReader;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import dev.shipkeep.receivable.ageing.PaymentSpeed;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.json.JsonMapper;

/** What payers owe by age, as of a day. */
public record AgeingPage(
        Frame frame,
        ListAddress address,
        AgeingFilter filter,
        LocalDate today,
        List<String> currencies,
        AgeingReader.Totals totals,
        PaymentSpeed speed,
        Page<PayerAgeing> rows) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TENTHS = 10;

    public List<AgeBand> bands() {
        return List.of(AgeBand.values());
    }

    public String money(long fen) {
        return frame.money(fen, filter.currency());
    }

    public String bandUrl(AgeBand band) {
        return address.with("band", band).url();
    }

    /** Whether nothing was ever posted for anybody in sight. */
    public boolean isEmpty() {
        return currencies.isEmpty();
    }

    public String days(OptionalLong tenths) {
        return tenths.isEmpty()
                ? "—"
                : frame.say("receivable.days", tenths.getAsLong() / TENTHS + "." + tenths.getAsLong() % TENTHS);
    }

    public int share(AgeBand band) {
        long open = totals.ageing().openFen();
        return open == 0 ? 0 : Proportion.floorBasisPoints(totals.ageing().fen(band), open);
    }

    /** A bar per age; a click narrows the list to it. */
    public String chart() {
        List<AgeBand> all = bands();
        return JSON.writeValueAsString(new Chart(
                "bar",
                all.stream().map(band -> frame.say("receivable.band." + band)).toList(),
                List.of(new Chart.Series(
                        frame.say("receivable.open"),
                        all.stream().map(totals.ageing()::fen).toList())),
                "money",
                all.stream().map(this::bandUrl).toList()));
    }
}
