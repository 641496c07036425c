package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKeeper;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.pricing.UploadOutcome;
import dev.shipkeep.pricing.sheet.SheetProblem;
import dev.shipkeep.pricing.words.Trials;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The versions of a card: taken in, shown, and given out as sheets. */
@Controller
@Needs(Permission.PRICE_READ)
class RateCardVersionController {

    static final String PATH = "/rate-cards/versions/";

    private static final long MOST_BYTES = 20L << 20;

    private final RateCards cards;
    private final CardKeeper keeper;
    private final VersionPages pages;
    private final SheetExport export;
    private final BusinessTime time;

    RateCardVersionController(
            RateCards cards, CardKeeper keeper, VersionPages pages, SheetExport export, BusinessTime time) {
        this.cards = cards;
        this.keeper = keeper;
        this.pages = pages;
        this.export = export;
        this.time = time;
    }

    @Needs(Permission.PRICE_WRITE)
    @PostMapping(RateCardController.PATH + "/{id:\\d+}/versions")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String through,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        Card card = cards.getCard(id);
        CardPage.Upload upload = new CardPage.Upload(from, through, FieldProblems.NONE, List.of());
        LocalDate last = Trials.day(through);
        if (last == null && !through.isBlank()) {
            return refuse(card, upload.refused(List.of(problem("through", "wrong"))), frame);
        }
        if (file != null && file.getSize() > MOST_BYTES) {
            return refuse(card, upload.refused(List.of(problem("file", "large"))), frame);
        }
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (keeper.upload(id, Trials.day(from), last, FileContent.of(bytes), name)) {
            case UploadOutcome.Accepted(CardVersion version) -> {
                Notices.leave(response, "pricing.version.created", version.rows());
                yield Pages.goTo(PATH + version.id());
            }
            case UploadOutcome.SheetRefused(List<SheetProblem> found) ->
                refuse(card, upload.sheetRefused(found), frame);
            case UploadOutcome.Refused(List<FieldProblem> found) -> refuse(card, upload.refused(found), frame);
        };
    }

    private static FieldProblem problem(String field, String word) {
        return FieldProblem.of(field, "pricing.field." + field + "." + word);
    }

    private ModelAndView refuse(Card card, CardPage.Upload upload, Frame frame) {
        return Pages.refuse(
                "pricing/card", new CardPage(frame, card, cards.listVersions(card.id()), time.today(), upload));
    }

    @GetMapping(PATH + "{id:\\d+}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") String product,
            Frame frame) {
        return Pages.show("pricing/version", pages.version(id, origin, product, List.of(), frame));
    }

    @GetMapping(PATH + "{id:\\d+}/sheet.xlsx")
    void sheet(@PathVariable long id, Frame frame, HttpServletResponse response) throws IOException {
        if (!frame.may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        export.write(id, frame, response);
    }
}
