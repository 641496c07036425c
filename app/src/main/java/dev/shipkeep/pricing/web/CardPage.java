package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.sheet.SheetProblem;
import dev.shipkeep.pricing.words.FigureWords;
import dev.shipkeep.pricing.words.ProblemWords;
import java.time.LocalDate;
import java.util.List;

/** A card with its versions and the form for the next one. */
public record CardPage(Frame frame, Card card, List<CardVersion> versions, LocalDate today, Upload upload) {

    /** Problems that the page lists; a sheet with more has one cause as a rule. */
    private static final int LISTED = 200;

    /**
     * What was sent for a new version.
     *
     * @param sheet what is wrong in the sheet
     */
    public record Upload(String from, String through, FieldProblems problems, List<SheetProblem> sheet) {

        static Upload empty(LocalDate today) {
            return new Upload(today.plusDays(1).toString(), "", FieldProblems.NONE, List.of());
        }

        Upload refused(List<FieldProblem> found) {
            return new Upload(from, through, new FieldProblems(found), List.of());
        }

        Upload sheetRefused(List<SheetProblem> found) {
            return new Upload(from, through, FieldProblems.NONE, found);
        }
    }

    public List<SheetProblem> listedProblems() {
        return upload.sheet().subList(0, Math.min(LISTED, upload.sheet().size()));
    }

    public String text(SheetProblem problem) {
        return ProblemWords.text(frame.words(), problem, card.currency());
    }

    public String days(CardVersion version) {
        return FigureWords.days(frame.words(), version.validity());
    }

    public String carrier() {
        return card.isOwn() ? frame.say("pricing.carrier.own") : card.carrier();
    }
}
