package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Board;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board.
 *
 * @param refusal of a move that was asked for here; null for none
 */
public record BoardPage(
        DealWords words,
        ListAddress address,
        List<Board.Lane> lanes,
        @Nullable Refusal refusal) {

    /**
     * A deal that was not moved.
     *
     * @param to the step that it should go back to; 0 when it should go on
     * @param reason as it was typed
     * @param missing evidence, where that is why
     */
    public record Refusal(Deal deal, int to, String reason, List<DealWay.Asked> missing, FieldProblems problems) {

        /** Whether it would go back if a reason were given. */
        public boolean asksWhyBack() {
            return to > 0 && problems.has("reason");
        }

        boolean asksWhyOn() {
            return to == 0 && (problems.has("evidence") || problems.has("reason"));
        }
    }

    public Frame frame() {
        return words.frame();
    }

    public boolean mayMove() {
        return frame().may(Permission.DEAL_WRITE);
    }

    /** Whether the reader can have a deal go on by giving a reason. */
    public boolean maySkip(Refusal refused) {
        return refused.asksWhyOn() && frame().may(Permission.DEAL_SKIP);
    }

    /** What the card's menu offers: the next step, or the end. */
    public String onwards(Deal deal) {
        return deal.step() == words.steps().getLast().position()
                ? frame().say("deal.finish")
                : frame().say("deal.board.on", words.step(deal.step() + 1));
    }

    public boolean isEmpty() {
        return lanes.stream().allMatch(lane -> lane.deals() == 0);
    }

    /** The list of one step, with what the board is filtered by. */
    public String listUrl(Board.Lane lane) {
        return new ListAddress("/deals", address.values())
                .with("step", lane.step().position())
                .url();
    }

    public long more(Board.Lane lane) {
        return lane.deals() - lane.cards().size();
    }
}
