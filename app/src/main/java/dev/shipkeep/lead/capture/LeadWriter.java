package dev.shipkeep.lead.capture;

import dev.shipkeep.organization.Unit;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.file.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that writes one lead with what hangs on it. */
@Component
public final class LeadWriter {

    private static final String INSERT = """
            INSERT INTO lead.lead
                (client_key, finder_id, found_at, unit_id, org_path, name, credit_code, industry, address, goods,
                 parcel_grams, lanes, parcels_month, inbound_month, ours_month, oneoff_year, carriers,
                 carrier_price_fen, revenue_given_fen, ease, source, source_note, note, latitude, longitude)
            VALUES (?, ?, ?, ?, ?::ltree, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING RETURNING id""";

    private static final String UPDATE = """
            UPDATE lead.lead
            SET name = ?, credit_code = ?, industry = ?, address = ?, goods = ?, parcel_grams = ?, lanes = ?,
                parcels_month = ?, inbound_month = ?, ours_month = ?, oneoff_year = ?, carriers = ?,
                carrier_price_fen = ?, revenue_given_fen = ?, ease = ?, source = ?, source_note = ?, note = ?,
                latitude = ?, longitude = ?, version = version + 1
            WHERE id = ? AND version = ? AND state IN ('NEW', 'ACCEPTED')""";

    private final JdbcClient jdbc;
    private final Files files;
    private final LeadTerms terms;

    LeadWriter(JdbcClient jdbc, Files files, LeadTerms terms) {
        this.jdbc = jdbc;
        this.files = files;
        this.terms = terms;
    }

    Optional<Long> findByClientKey(String clientKey) {
        return jdbc.sql("SELECT id FROM lead.lead WHERE finder_id = ? AND client_key = ?")
                .params(Acting.get().id(), clientKey)
                .query(Long.class)
                .optional();
    }

    /** @return the new id; nothing when the acting person sent this form already */
    public Optional<Long> add(String clientKey, Instant foundAt, Unit unit, LeadFacts facts) {
        JdbcClient.StatementSpec insert =
                jdbc.sql(INSERT).params(clientKey, Acting.get().id(), Timestamp.from(foundAt), unit.id(), unit.path());
        Optional<Long> id = bind(insert, facts).query(Long.class).optional();
        id.ifPresent(found -> jdbc.sql("""
                        INSERT INTO lead.finder (lead_id, person_id, found_lead_id, found_at) VALUES (?, ?, ?, ?)""")
                .params(found, Acting.get().id(), found, Timestamp.from(foundAt))
                .update());
        return id;
    }

    /** @return whether the version was still the present one, and the lead open */
    public boolean change(long id, int version, LeadFacts facts) {
        return bind(jdbc.sql(UPDATE), facts).params(id, version).update() == 1;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, LeadFacts facts) {
        return statement
                .param(facts.name())
                .param(facts.creditCode())
                .param(facts.industry())
                .param(facts.address())
                .param(facts.goods())
                .param(facts.parcelGrams())
                .param(facts.lanes())
                .param(facts.parcelsMonth())
                .param(facts.inboundMonth())
                .param(facts.oursMonth())
                .param(facts.oneoffYear())
                .param(facts.carriers())
                .param(facts.carrierPriceFen())
                .param(facts.revenueGivenFen())
                .param(facts.ease())
                .param(facts.source())
                .param(facts.sourceNote())
                .param(facts.note())
                .param(facts.latitude())
                .param(facts.longitude());
    }

    public long addContact(long leadId, ContactFacts contact) {
        return jdbc.sql("""
                INSERT INTO lead.contact (lead_id, name, title, role, phone, wechat, lawful_basis)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .param(leadId)
                .param(contact.name())
                .param(contact.title())
                .param(contact.role())
                .param(contact.phone())
                .param(contact.wechat())
                .param(contact.lawfulBasis())
                .query(Long.class)
                .single();
    }

    void addPhotos(long leadId, List<Photo> photos) {
        for (Photo photo : photos) {
            StoredFile file = store(photo);
            jdbc.sql("INSERT INTO lead.photo (lead_id, file_id) VALUES (?, ?)")
                    .params(leadId, file.id())
                    .update();
        }
    }

    private StoredFile store(Photo photo) {
        try {
            return files.store(photo.name(), photo.mediaType(), new ByteArrayInputStream(photo.content()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes anew under what the lead is found. */
    public void index(long leadId, LeadFacts facts, LeadKeys keys) {
        terms.refresh(leadId, facts);
        jdbc.sql("DELETE FROM lead.match_key WHERE lead_id = ?").param(leadId).update();
        List<LeadKeys.Key> all = keys.all();
        jdbc.sql("""
                INSERT INTO lead.match_key (kind, key, lead_id)
                SELECT given.kind, given.key, ? FROM unnest(?::text[], ?::text[]) AS given (kind, key)""")
                .param(leadId)
                .param(all.stream().map(LeadKeys.Key::kind).toArray(String[]::new))
                .param(all.stream().map(LeadKeys.Key::key).toArray(String[]::new))
                .update();
    }

    /** @return whether both were open, and the duplicate seen by the acting person */
    public boolean absorb(long duplicate, long survivor, Instant now) {
        return jdbc.sql("SELECT lead.absorb(?, ?, ?, ?)")
                .params(duplicate, survivor, Timestamp.from(now), Acting.get().name())
                .query(Boolean.class)
                .single();
    }

    /** It was known already when it came in, so it is no find that the finder's duty is done with. */
    void markKnown(long id) {
        jdbc.sql("UPDATE lead.lead SET new_find = false WHERE id = ?").param(id).update();
    }

    /** A lead of somebody who is a customer already needs no review; it says so to its finder. */
    void closeAsAccount(long id, long accountId, Instant now) {
        jdbc.sql("""
                UPDATE lead.lead
                SET state = 'REJECTED', reason = 'existing_account', account_id = ?, decided_at = ?, decided_by = 0,
                    version = version + 1
                WHERE id = ?""").params(accountId, Timestamp.from(now), id).update();
    }
}
