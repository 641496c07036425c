package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.words.FigureWords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All cards, each with the version that says its prices today. */
public record CardListPage(Frame frame, List<Row> rows) {

    /**
     * A card.
     *
     * @param current null when no version is in force
     * @param drafts versions that are not in force yet
     */
    public record Row(Card card, @Nullable CardVersion current, long versions, long drafts) {}

    static CardListPage of(Frame frame, List<Card> cards, List<CardVersion> versions, LocalDate today) {
        return new CardListPage(
                frame, cards.stream().map(card -> row(card, versions, today)).toList());
    }

    private static Row row(Card card, List<CardVersion> versions, LocalDate today) {
        List<CardVersion> own = versions.stream()
                .filter(version -> version.card().id() == card.id())
                .toList();
        CardVersion current = own.stream()
                .filter(version -> version.active() && version.validity().contains(today))
                .findFirst()
                .orElse(null);
        long drafts = own.stream().filter(version -> !version.active()).count();
        return new Row(card, current, own.size(), drafts);
    }

    public String days(CardVersion version) {
        return FigureWords.days(frame.words(), version.validity());
    }
}
