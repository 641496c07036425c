package dev.shipkeep.pricing;

import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.pricing.sheet.CardBuilder;
import dev.shipkeep.pricing.sheet.CardDraft;
import dev.shipkeep.pricing.sheet.PlaceNames;
import dev.shipkeep.pricing.sheet.Sheet;
import dev.shipkeep.pricing.sheet.SheetRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rate cards, their versions, and the tariffs that parcels are rated by. Whoever may not read prices finds none. */
@Component
public class RateCards {

    private static final int KEPT_TARIFFS = 64;
    private static final int MOST_CARDS = 1_000;

    private static final String SELECT_CARD =
            "SELECT id, code, name, kind, carrier, currency, general FROM pricing.card ";

    private static final String SELECT_VERSION = """
            SELECT card.id, code, name, kind, carrier, currency, general, version.id AS version_id, number, valid_from,
                   valid_through, state, file_name, rows, version.made_by_name, version.made_at
            FROM pricing.card_version AS version JOIN pricing.card ON card.id = card_id
            """;

    private final JdbcClient jdbc;
    private final SheetRows sheets;
    private final PlaceNames places;

    /** Compiled versions, the last used of them: a version's rows never change, only its end may come nearer. */
    private final Map<String, Tariff> tariffs = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tariff> eldest) {
            return size() > KEPT_TARIFFS;
        }
    });

    RateCards(JdbcClient jdbc, SheetRows sheets, Divisions divisions) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        places = new DivisionNames(divisions);
    }

    /** All cards: our own prices first, then costs, then those of other carriers. */
    @Transactional(readOnly = true)
    public List<Card> listCards() {
        return jdbc.sql(SELECT_CARD + "ORDER BY carrier <> '', carrier, kind DESC, code LIMIT ?")
                .param(MOST_CARDS)
                .query((row, number) -> card(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Card getCard(long id) {
        return jdbc.sql(SELECT_CARD + "WHERE id = ?")
                .param(id)
                .query((row, number) -> card(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Card> findCard(String code) {
        return jdbc.sql(SELECT_CARD + "WHERE code = ?")
                .param(code)
                .query((row, number) -> card(row))
                .optional();
    }

    /** All versions of all cards, newest first. */
    @Transactional(readOnly = true)
    public List<CardVersion> listVersions() {
        return jdbc.sql(SELECT_VERSION + "ORDER BY number DESC, version.id LIMIT ?")
                .param(MOST_CARDS)
                .query((row, number) -> version(row))
                .list();
    }

    /** The versions of a card, newest first. */
    @Transactional(readOnly = true)
    public List<CardVersion> listVersions(long cardId) {
        return jdbc.sql(SELECT_VERSION + "WHERE card_id = ? ORDER BY number DESC LIMIT ?")
                .param(cardId)
                .param(MOST_CARDS)
                .query((row, number) -> version(row))
                .list();
    }

    /** The versions in force of all cards, whatever their days: by card's code, then from the first day on. */
    @Transactional(readOnly = true)
    public List<CardVersion> listActiveVersions() {
        return jdbc.sql(SELECT_VERSION + "WHERE state = 'ACTIVE' ORDER BY code, valid_from")
                .query((row, number) -> version(row))
                .list();
    }

    @Transactional(readOnly = true)
    public CardVersion getVersion(long id) {
        return jdbc.sql(SELECT_VERSION + "WHERE version.id = ?")
                .param(id)
                .query((row, number) -> version(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The version that is in force on a day. */
    @Transactional(readOnly = true)
    public Optional<CardVersion> findVersionOn(long cardId, LocalDate day) {
        return jdbc.sql(SELECT_VERSION + """
                        WHERE card_id = ? AND state = 'ACTIVE'
                          AND daterange(valid_from, valid_through, '[]') @> ?""")
                .param(cardId)
                .param(day)
                .query((row, number) -> version(row))
                .optional();
    }

    /** The rows of a version as its sheet had them. */
    @Transactional(readOnly = true)
    public List<SheetRow> listRows(CardVersion version) {
        return sheets.list(version.id());
    }

    /** The version compiled, to rate parcels by. */
    @Transactional(readOnly = true)
    public Tariff tariff(CardVersion version) {
        String key = version.id() + " " + version.validity();
        Tariff kept = tariffs.get(key);
        if (kept == null) {
            kept = compile(version);
            tariffs.put(key, kept);
        }
        return kept;
    }

    private Tariff compile(CardVersion version) {
        Sheet sheet = new Sheet(Map.of(), sheets.list(version.id()), List.of());
        CardDraft draft = draft(version.code(), version.card(), version.validity(), sheet);
        if (!draft.isSound()) {
            throw new IllegalStateException("version " + version.id() + " cannot be compiled: " + draft.problems());
        }
        RateCard card = draft.card();
        return Tariff.of(card);
    }

    CardDraft draft(String code, Card card, Validity validity, Sheet sheet) {
        return CardBuilder.build(code, card.currency(), validity, sheet, places);
    }

    /** Which places a name or code can mean, as sheets name them. */
    public PlaceNames places() {
        return places;
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                CardKind.valueOf(row.getString("kind")),
                row.getString("carrier"),
                row.getString("currency"),
                row.getBoolean("general"));
    }

    private static CardVersion version(ResultSet row) throws SQLException {
        return new CardVersion(
                row.getLong("version_id"),
                card(row),
                row.getInt("number"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_through", LocalDate.class)),
                row.getString("state").equals("ACTIVE"),
                row.getString("file_name"),
                row.getInt("rows"),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant());
    }
}
