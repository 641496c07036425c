package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import java.util.List;

/** A new card, as it was typed. */
public record CardFormPage(Frame frame, Card typed, FieldProblems problems) {

    public List<CardKind> kinds() {
        return List.of(CardKind.values());
    }
}
