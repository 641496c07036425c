package dev.shipkeep.deal.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deals that move, step beside step; they are moved where a deal's own page moves them. */
@Controller
@Needs(Permission.DEAL_READ)
class BoardController {

    static final String PATH = "/deals/board";
    static final String TEMPLATE = "deal/board";

    private final BoardPages pages;

    BoardController(BoardPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        return Pages.show(TEMPLATE, pages.show(parameters, frame));
    }
}
