package dev.shipkeep.pricing;

import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.sheet.CardDraft;
import dev.shipkeep.pricing.sheet.Sheet;
import dev.shipkeep.pricing.sheet.SheetReader;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes cards, takes their sheets in, and brings versions into force and out of it. */
@Component
public class CardKeeper {

    private static final int LONGEST_TEXT = 80;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final JdbcClient jdbc;
    private final RateCards cards;
    private final SheetRows sheets;
    private final Audit audit;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    CardKeeper(
            JdbcClient jdbc,
            RateCards cards,
            SheetRows sheets,
            Audit audit,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.sheets = sheets;
        this.audit = audit;
        this.time = time;
        this.events = events;
    }

    /** @param wanted its id does not count */
    @Transactional
    public Change<Card> create(Card wanted) {
        List<FieldProblem> problems = problems(wanted);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = jdbc.sql("""
                INSERT INTO pricing.card (code, name, kind, carrier, currency, general, made_by_name, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        wanted.code(),
                        wanted.name(),
                        wanted.kind().name(),
                        wanted.carrier(),
                        wanted.currency(),
                        wanted.general(),
                        Acting.get().name(),
                        Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        Card card = cards.getCard(id);
        audit.record(
                "create",
                "rateCard",
                id,
                null,
                Map.of("code", card.code(), "name", card.name(), "carrier", card.carrier(), "general", card.general()));
        return new Change.Done<>(card);
    }

    private List<FieldProblem> problems(Card wanted) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!CODE.matcher(wanted.code()).matches()) {
            problems.add(FieldProblem.of("code", "pricing.field.code.wrong"));
        } else if (cards.findCard(wanted.code()).isPresent()) {
            problems.add(FieldProblem.of("code", "pricing.field.code.taken"));
        }
        if (wanted.name().isEmpty() || wanted.name().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("name", "pricing.field.name.wrong"));
        }
        if (wanted.carrier().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("carrier", "pricing.field.name.wrong"));
        }
        if (!CURRENCY.matcher(wanted.currency()).matches()) {
            problems.add(FieldProblem.of("currency", "pricing.field.currency.wrong"));
        }
        if (wanted.general() && (!wanted.isOwn() || wanted.kind() != CardKind.PRICE)) {
            problems.add(FieldProblem.of("general", "pricing.field.general.wrong"));
        }
        return problems;
    }

    /**
     * Takes a sheet in as a draft; writes nothing unless all of it is right.
     *
     * @param from first day; null when what was typed is no day
     * @param through last day; null for no end
     */
    @Transactional
    public UploadOutcome upload(
            long cardId, @Nullable LocalDate from, @Nullable LocalDate through, FileContent content, String fileName)
            throws IOException {
        Card card = cards.getCard(cardId);
        if (from == null) {
            return refused("from", "pricing.field.from.wrong");
        }
        if (through != null && through.isBefore(from)) {
            return refused("through", "pricing.field.through.wrong");
        }
        if (content.sizeBytes() == 0) {
            return refused("file", "pricing.field.file.none");
        }
        Sheet sheet = SheetReader.read(content, card.currency(), time.now());
        Validity validity = new Validity(from, through);
        CardDraft draft = cards.draft(card.code(), card, validity, sheet);
        if (!draft.isSound()) {
            return new UploadOutcome.SheetRefused(draft.problems());
        }
        CardVersion version = cards.getVersion(write(card, validity, sheet, fileName));
        audit.record("create", "rateCardVersion", version.id(), null, view(version));
        return new UploadOutcome.Accepted(version);
    }

    private static UploadOutcome refused(String field, String messageKey) {
        return new UploadOutcome.Refused(List.of(FieldProblem.of(field, messageKey)));
    }

    private long write(Card card, Validity validity, Sheet sheet, String fileName) {
        jdbc.sql("SELECT id FROM pricing.card WHERE id = ? FOR UPDATE")
                .param(card.id())
                .query(Long.class)
                .single();
        long id = jdbc.sql("""
                INSERT INTO pricing.card_version
                    (card_id, number, valid_from, valid_through, state, file_name, rows, made_by_name, made_at)
                SELECT :card, coalesce(max(number), 0) + 1, :from, :through, 'DRAFT', :file, :rows, :person, :now
                FROM pricing.card_version WHERE card_id = :card RETURNING id""")
                .param("card", card.id())
                .param("from", validity.from())
                .param("through", validity.through(), java.sql.Types.DATE)
                .param("file", fileName)
                .param("rows", sheet.rows().size())
                .param("person", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        sheets.write(id, sheet.rows());
        return id;
    }

    /** Brings a draft into force on its days; refused where another version holds on one of them. */
    @Transactional
    public Change<CardVersion> activate(long versionId) {
        CardVersion draft = lock(versionId);
        if (draft.active()) {
            return new Change.Done<>(draft);
        }
        Optional<CardVersion> other = cards.listVersions(draft.card().id()).stream()
                .filter(version -> version.active() && version.validity().overlaps(draft.validity()))
                .findFirst();
        if (other.isPresent()) {
            return Change.refused(
                    "activation",
                    "pricing.activate.overlap",
                    other.get().number(),
                    other.get().validity());
        }
        jdbc.sql("""
                UPDATE pricing.card_version SET state = 'ACTIVE', activated_by_name = ?, activated_at = ?
                WHERE id = ?""")
                .params(Acting.get().name(), Timestamp.from(time.now()), versionId)
                .update();
        CardVersion active = cards.getVersion(versionId);
        audit.record("activate", "rateCardVersion", versionId, view(draft), view(active));
        Validity days = active.validity();
        events.publishEvent(new TariffChanged(active.card(), days.from(), days.through()));
        return new Change.Done<>(active);
    }

    /** Sets the last day of a version in force: today or later, and never later than it was. */
    @Transactional
    public Change<CardVersion> end(long versionId, @Nullable LocalDate lastDay) {
        CardVersion version = lock(versionId);
        if (lastDay == null || !version.active() || !mayEnd(version, lastDay)) {
            return Change.refused("lastDay", "pricing.end.wrong");
        }
        jdbc.sql("UPDATE pricing.card_version SET valid_through = ? WHERE id = ?")
                .params(lastDay, versionId)
                .update();
        CardVersion ended = cards.getVersion(versionId);
        audit.record("change", "rateCardVersion", versionId, view(version), view(ended));
        LocalDate before = version.validity().through();
        events.publishEvent(new TariffChanged(version.card(), lastDay.plusDays(1), before));
        return new Change.Done<>(ended);
    }

    private boolean mayEnd(CardVersion version, LocalDate lastDay) {
        LocalDate through = version.validity().through();
        return !lastDay.isBefore(time.today())
                && !lastDay.isBefore(version.validity().from())
                && (through == null || !lastDay.isAfter(through));
    }

    /** Throws a draft away. */
    @Transactional
    public Change<Card> discard(long versionId) {
        CardVersion draft = lock(versionId);
        if (draft.active()) {
            return Change.refused("activation", "pricing.discard.active");
        }
        jdbc.sql("DELETE FROM pricing.card_version WHERE id = ?")
                .param(versionId)
                .update();
        audit.record("delete", "rateCardVersion", versionId, view(draft), null);
        return new Change.Done<>(draft.card());
    }

    /** One change of a card's versions at a time. */
    private CardVersion lock(long versionId) {
        CardVersion found = cards.getVersion(versionId);
        jdbc.sql("SELECT id FROM pricing.card WHERE id = ? FOR UPDATE")
                .param(found.card().id())
                .query(Long.class)
                .single();
        return cards.getVersion(versionId);
    }

    private static Map<String, Object> view(CardVersion version) {
        LocalDate through = version.validity().through();
        return Map.of(
                "code", version.code(),
                "validFrom", version.validity().from().toString(),
                "validThrough", through == null ? "" : through.toString(),
                "active", version.active(),
                "rows", version.rows());
    }
}
