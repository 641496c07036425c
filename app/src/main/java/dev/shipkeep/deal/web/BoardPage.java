package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Board;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** The board. */
public record BoardPage(DealWords words, ListAddress address, List<Board.Lane> lanes) {

    public Frame frame() {
        return words.frame();
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
