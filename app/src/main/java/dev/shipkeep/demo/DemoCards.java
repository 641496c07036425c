package dev.shipkeep.demo;

import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKeeper;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.pricing.UploadOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demo carrier's price lists, its costs and a rival's list, taken in as sheets like anybody's. */
@Component
class DemoCards {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final CardKeeper keeper;
    private final RateCards cards;

    DemoCards(CardKeeper keeper, RateCards cards) {
        this.keeper = keeper;
        this.cards = cards;
    }

    /** All of them or, when the start is killed, none; those that are there stay as they are. */
    @Transactional
    public boolean takeAll() throws IOException {
        Optional<Card> standard = make("STD-JS", "江苏标准快递", CardKind.PRICE, "");
        if (standard.isPresent()) {
            take(standard.get(), LONG_AGO, NEW_YEAR.minusDays(1), "standard-2025.csv");
            take(standard.get(), NEW_YEAR, null, "standard-2026.csv");
        }
        takeOnly("EXP-JS", "江苏特快", CardKind.PRICE, "", "express-2026.csv");
        takeOnly("STD-NET", "全网标准价", CardKind.PRICE, "", "network-2026.csv");
        takeOnly("COST", "网络成本", CardKind.COST, "", "cost-2026.csv");
        takeOnly("RIVAL-A", "同行甲公布价", CardKind.PRICE, "同行甲", "rival-2026.csv");
        return true;
    }

    private void takeOnly(String code, String name, CardKind kind, String carrier, String file) throws IOException {
        Optional<Card> card = make(code, name, kind, carrier);
        if (card.isPresent()) {
            take(card.get(), LONG_AGO, null, file);
        }
    }

    private Optional<Card> make(String code, String name, CardKind kind, String carrier) {
        if (cards.findCard(code).isPresent()) {
            return Optional.empty();
        }
        boolean general = kind == CardKind.PRICE && carrier.isEmpty();
        return switch (keeper.create(new Card(0, code, name, kind, carrier, "CNY", general))) {
            case Change.Done<Card>(Card card) -> Optional.of(card);
            case Change.Refused<Card> refused ->
                throw new IllegalStateException("The demo card " + code + " was refused: " + refused);
        };
    }

    private void take(Card card, LocalDate from, @Nullable LocalDate through, String file) throws IOException {
        try (InputStream sheet = new ClassPathResource("demo/rate-cards/" + file).getInputStream()) {
            FileContent content = FileContent.of(sheet.readAllBytes());
            UploadOutcome outcome = keeper.upload(card.id(), from, through, content, file);
            if (!(outcome instanceof UploadOutcome.Accepted(var version))) {
                throw new IllegalStateException("The demo sheet " + file + " was not accepted: " + outcome);
            }
            keeper.activate(version.id());
        }
    }
}
