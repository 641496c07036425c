package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Board;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Queries;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the board together: as it is, or with the deal that was not moved. */
@Component
class BoardPages {

    private static final Set<String> PARAMETERS = Set.of("q", "mine", "source", "unit", "owner", "idle");

    private final Board board;
    private final Deals deals;
    private final DealWay way;
    private final DealVocabulary vocabulary;

    BoardPages(Board board, Deals deals, DealWay way, DealVocabulary vocabulary) {
        this.board = board;
        this.deals = deals;
        this.way = way;
        this.vocabulary = vocabulary;
    }

    /**
     * What somebody asked for on the board.
     *
     * @param query of the board on which it was asked
     * @param to the step that it should go back to; 0 when it should go on
     */
    record Asked(long id, String query, int to, String reason) {

        String boardUrl() {
            return address(Queries.read(query)).url() + "#deal-" + id;
        }
    }

    BoardPage show(Map<String, String> parameters, Frame frame) {
        return page(address(parameters), null, frame);
    }

    BoardPage refused(Asked asked, List<FieldProblem> problems, Frame frame) {
        Deal deal = deals.getDeal(asked.id());
        FieldProblems all = new FieldProblems(problems);
        List<DealWay.Asked> missing = all.has("evidence")
                ? way.listAsked(deal).stream().filter(one -> !one.held()).toList()
                : List.of();
        return page(
                address(Queries.read(asked.query())),
                new BoardPage.Refusal(deal, asked.to(), asked.reason(), missing, all),
                frame);
    }

    private BoardPage page(ListAddress address, BoardPage.@Nullable Refusal refusal, Frame frame) {
        return new BoardPage(vocabulary.in(frame), address, board.list(address), refusal);
    }

    private static ListAddress address(Map<String, String> parameters) {
        return ListAddress.of(BoardController.PATH, parameters, PARAMETERS);
    }
}
