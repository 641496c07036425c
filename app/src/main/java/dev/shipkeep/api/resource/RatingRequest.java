package dev.shipkeep.api.resource;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.sheet.PlaceNames;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel to be rated, and by which price.
 *
 * @param account shipper code; left out for everybody's price
 * @param card code of a rate card; left out for the prices that hold
 * @param version number of the card's version; left out for the one in force on the day
 * @param day business day; left out for today
 * @param origin division code or name
 * @param pieces all pieces, or one for the whole consignment
 * @param pieceCount left out for the number of pieces listed
 */
record RatingRequest(
        @Schema(example = "C0001") @Nullable String account,
        @Schema(example = "STD-JS") @Nullable String card,
        @Nullable Integer version,
        @Schema(example = "2026-11-22") @Nullable String day,
        @Schema(example = "standard") @Nullable String product,
        @Schema(example = "320100") @Nullable String origin,
        @Schema(example = "广东") @Nullable String destination,
        @Nullable List<PieceRequest> pieces,
        @Nullable Integer pieceCount,
        @Nullable Long declaredValueFen,
        @Nullable Long codFen,
        @Nullable List<String> services) {

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 80;

    /** A piece: grams and, where known, its sides. */
    record PieceRequest(
            @Schema(example = "1500") @Nullable Long weightGrams,

            @JsonProperty("lengthMm") @Nullable Integer lengthMillimetres,
            @JsonProperty("widthMm") @Nullable Integer widthMillimetres,
            @JsonProperty("heightMm") @Nullable Integer heightMillimetres) {}

    String accountCode() {
        return text(account);
    }

    String cardCode() {
        return text(card);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The day that is meant; null when it is not understood. */
    @Nullable
    LocalDate dayOr(LocalDate today) {
        try {
            return text(day).isEmpty() ? today : LocalDate.parse(text(day));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /**
     * The parcel.
     *
     * @param problems gets what is wrong; null is answered then
     */
    @Nullable
    Parcel parcel(LocalDate shipped, String currency, PlaceNames places, List<FieldProblem> problems) {
        Place from = place("origin", text(origin), places, problems);
        Place to = place("destination", text(destination), places, problems);
        List<Piece> listed = pieces(problems);
        long declaredFen = amount("declaredValueFen", declaredValueFen, problems);
        long collectedFen = amount("codFen", codFen, problems);
        List<String> taken = services == null ? List.of() : services;
        if (taken.size() > MOST_WORDS || taken.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            problems.add(FieldProblem.of("services", "api.problem.services", MOST_WORDS));
        }
        int count = pieceCount == null ? listed.size() : pieceCount;
        if (count < 1 || count > Limits.PIECES || listed.size() > 1 && count != listed.size()) {
            problems.add(FieldProblem.of("pieceCount", "api.problem.pieceCount", Limits.PIECES));
        }
        if (!problems.isEmpty()) {
            return null;
        }
        String code = text(product);
        return new Parcel(
                shipped,
                currency,
                code.isEmpty() ? null : code,
                from,
                to,
                count,
                listed,
                declaredFen,
                collectedFen,
                Collections.unmodifiableList(new ArrayList<>(taken)));
    }

    private static Place place(String field, String name, PlaceNames places, List<FieldProblem> problems) {
        List<String> codes = name.isEmpty() ? List.of() : places.listCodes(name);
        if (codes.size() == 1) {
            return Place.ofDivision(codes.getFirst());
        }
        problems.add(FieldProblem.of(field, "api.problem.place", name));
        return Place.UNKNOWN;
    }

    private List<Piece> pieces(List<FieldProblem> problems) {
        List<PieceRequest> given = pieces == null ? List.of() : pieces;
        if (given.isEmpty() || given.size() > Limits.PIECES) {
            problems.add(FieldProblem.of("pieces", "api.problem.pieces", Limits.PIECES));
            return List.of(Piece.ofWeight(0));
        }
        List<Piece> listed = new ArrayList<>();
        for (PieceRequest piece : given) {
            Long grams = piece.weightGrams();
            int length = side(piece.lengthMillimetres());
            int width = side(piece.widthMillimetres());
            int height = side(piece.heightMillimetres());
            if (grams == null || grams < 0 || Math.min(length, Math.min(width, height)) < 0) {
                problems.add(FieldProblem.of("pieces", "api.problem.piece"));
                return List.of(Piece.ofWeight(0));
            }
            listed.add(new Piece(grams, length, width, height));
        }
        return listed;
    }

    private static int side(@Nullable Integer millimetres) {
        return millimetres == null ? 0 : millimetres;
    }

    private static long amount(String field, @Nullable Long fen, List<FieldProblem> problems) {
        long amount = fen == null ? 0 : fen;
        if (amount < 0) {
            problems.add(FieldProblem.of(field, "api.problem.amount"));
        }
        return amount;
    }
}
