package dev.shipkeep.pricing;

import dev.shipkeep.Running;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.RatingResult;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.pricing.sheet.CardBuilder;
import dev.shipkeep.pricing.sheet.CardDraft;
import dev.shipkeep.pricing.sheet.Sheet;
import dev.shipkeep.pricing.sheet.SheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cards of tests: sheets as text, read and built as uploads are. */
public final class TestCards {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Validity ALWAYS = new Validity(LocalDate.of(2026, 1, 1), null);

    private final Running shipkeep = Running.shipkeep();
    private final RateCards cards = shipkeep.bean(RateCards.class);
    private final CardKeeper keeper = shipkeep.bean(CardKeeper.class);

    public static byte[] jiangsu() {
        try (InputStream file = TestCards.class.getResourceAsStream("/pricing/jiangsu-standard.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet sheet(byte[] file) {
        try {
            return SheetReader.read(FileContent.of(file), "CNY", Instant.parse("2026-11-22T00:00:00Z"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet with bars between its cells. */
    public static byte[] bytes(String table) {
        StringBuilder csv = new StringBuilder();
        for (String line : table.lines().toList()) {
            csv.append(String.join(
                            ",",
                            List.of(line.split("\\|", -1)).stream()
                                    .map(TestCards::quoted)
                                    .toList()))
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        String text = cell.strip();
        return text.contains(",") ? "\"" + text + "\"" : text;
    }

    CardDraft draft(byte[] file) {
        return CardBuilder.build("test v1", "CNY", ALWAYS, sheet(file), cards.places());
    }

    /** What is wrong with a sheet: row, column, last part of the text's key. */
    List<String> problems(String table) {
        return draft(bytes(table)).problems().stream()
                .map(problem -> problem.line() + " " + problem.column() + " "
                        + problem.messageKey().substring(problem.messageKey().lastIndexOf('.') + 1))
                .toList();
    }

    /** The total of one piece; −1 when it has none. */
    static long fen(RateCard card, String destination, Piece piece) {
        Parcel parcel = Parcel.of(DAY, "CNY", "standard", Place.ofDivision("32"), Place.ofDivision(destination), piece);
        return PriceBook.of(card).explain(parcel) instanceof RatingResult.Rated rated
                ? rated.total().fen()
                : -1;
    }

    Card create(String code, CardKind kind) {
        return create(new Card(0, code, "测试 " + code, kind, "", "CNY", false));
    }

    public Card create(Card wanted) {
        return shipkeep.as("pricing_analyst", () -> switch (keeper.create(wanted)) {
            case Change.Done<Card>(Card card) -> card;
            case Change.Refused<Card> refused -> throw new IllegalStateException(refused.toString());
        });
    }

    public CardVersion upload(Card card, byte[] file, LocalDate from, @Nullable LocalDate through) {
        return shipkeep.as("pricing_analyst", () -> {
            try {
                UploadOutcome outcome = keeper.upload(card.id(), from, through, FileContent.of(file), "test.csv");
                if (outcome instanceof UploadOutcome.Accepted(CardVersion version)) {
                    return version;
                }
                throw new IllegalStateException(outcome.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Change<CardVersion> activate(CardVersion version) {
        return shipkeep.as("pricing_analyst", () -> keeper.activate(version.id()));
    }
}
