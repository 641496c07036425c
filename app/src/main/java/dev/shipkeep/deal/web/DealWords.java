package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Clocks;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealDays;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.Evidence;
import dev.shipkeep.deal.Step;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Deals in the reader's words. */
public record DealWords(Frame frame, List<Step> steps, DealDays days, Clocks clocks) {

    private static final int FEN_DIGITS = 2;

    public Step stepOf(Deal deal) {
        return steps.stream()
                .filter(step -> step.position() == deal.step())
                .findFirst()
                .orElseThrow();
    }

    public String name(Step step) {
        return frame.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? step.nameZh() : step.nameEn();
    }

    public String step(Deal deal) {
        return deal.step() + " " + name(stepOf(deal));
    }

    public String step(int position) {
        return steps.stream()
                .filter(step -> step.position() == position)
                .map(step -> position + " " + name(step))
                .findFirst()
                .orElse(Integer.toString(position));
    }

    public String state(Deal deal) {
        return frame.say("deal.state." + deal.state());
    }

    public String source(Deal deal) {
        return frame.say("deal.source." + deal.entry().source());
    }

    /** Working days in the step. */
    public long age(Deal deal) {
        return days.since(deal.stepSince());
    }

    public String ageText(Deal deal) {
        return frame.say("deal.age", age(deal), stepOf(deal).dueDays());
    }

    public boolean isOverdue(Deal deal) {
        return days.isOverdue(deal, stepOf(deal));
    }

    /** Working days without progress. */
    public long idle(Deal deal) {
        return deal.state() == DealState.OPEN ? days.since(deal.progressAt()) : 0;
    }

    public Clocks.Alarm alarm(Deal deal) {
        return clocks.alarmAfter(idle(deal));
    }

    public String probability(Deal deal) {
        Integer own = deal.entry().probabilityBasisPoints();
        return frame.percent(own == null ? (Integer) stepOf(deal).probabilityBasisPoints() : own);
    }

    public String evidence(Evidence evidence) {
        return frame.say("deal.evidence." + evidence);
    }

    public String month(Deal deal) {
        return frame.say(
                "deal.month",
                frame.count(deal.entry().parcels()),
                frame.moneyShort(deal.entry().revenueFen(), deal.currency()));
    }

    Object yuan(@Nullable Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, FEN_DIGITS);
    }
}
