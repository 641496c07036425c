package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Board;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deals that move, step beside step. */
@Controller
@Needs(Permission.DEAL_READ)
class BoardController {

    static final String PATH = "/deals/board";

    private final Board board;
    private final DealVocabulary vocabulary;

    BoardController(Board board, DealVocabulary vocabulary) {
        this.board = board;
        this.vocabulary = vocabulary;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = ListAddress.of(PATH, parameters, Set.of("q", "mine", "source", "unit", "owner", "idle"));
        DealWords words = vocabulary.in(frame);
        return Pages.show("deal/board", new BoardPage(words, address, board.list(address)));
    }
}
