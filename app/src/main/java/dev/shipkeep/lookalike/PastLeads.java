package dev.shipkeep.lookalike;

import dev.shipkeep.platform.importing.Taken;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps leads of a time before this system, to learn from their fate. */
@Component
public class PastLeads {

    private static final int MOST_SEGMENTS = 12;

    private final JdbcClient jdbc;

    PastLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps one, or adds to what is known of it: nothing that is known is emptied, and what was won stays won, so that a
     * list of all leads and a list of the winners may come in any order, and again.
     */
    @Transactional
    public Taken keep(PastLead lead) {
        Optional<Boolean> added = jdbc.sql("""
                INSERT INTO lookalike.past_lead AS old (reference, fate, found_on, source, source_note, industry, carriers,
                    parcels_month, inbound_month, carrier_price_fen, segment, worth_month_fen, currency, account_code)
                VALUES (:reference, :fate, :foundOn, :source, :sourceNote, :industry, :carriers, :parcels, :inbound, :price,
                    :segment, :worth, :currency, :account)
                ON CONFLICT (reference) DO UPDATE SET
                    fate = CASE WHEN old.fate = 'won' THEN 'won' ELSE excluded.fate END,
                    found_on = coalesce(excluded.found_on, old.found_on),
                    source = coalesce(excluded.source, old.source),
                    source_note = coalesce(excluded.source_note, old.source_note),
                    industry = coalesce(excluded.industry, old.industry),
                    carriers = coalesce(excluded.carriers, old.carriers),
                    parcels_month = coalesce(excluded.parcels_month, old.parcels_month),
                    inbound_month = coalesce(excluded.inbound_month, old.inbound_month),
                    carrier_price_fen = coalesce(excluded.carrier_price_fen, old.carrier_price_fen),
                    segment = coalesce(excluded.segment, old.segment),
                    worth_month_fen = coalesce(excluded.worth_month_fen, old.worth_month_fen),
                    currency = excluded.currency,
                    account_code = coalesce(excluded.account_code, old.account_code)
                WHERE excluded.fate > old.fate OR excluded.found_on <> coalesce(old.found_on, '-infinity')
                   OR excluded.source <> coalesce(old.source, '') OR excluded.source_note <> coalesce(old.source_note, '')
                   OR excluded.industry <> coalesce(old.industry, '') OR excluded.carriers <> coalesce(old.carriers, '')
                   OR excluded.parcels_month <> coalesce(old.parcels_month, -1)
                   OR excluded.inbound_month <> coalesce(old.inbound_month, -1)
                   OR excluded.carrier_price_fen <> coalesce(old.carrier_price_fen, -1)
                   OR excluded.segment <> coalesce(old.segment, '')
                   OR excluded.worth_month_fen <> coalesce(old.worth_month_fen, -1)
                   OR excluded.account_code <> coalesce(old.account_code, '')
                RETURNING xmax = 0""")
                .param("reference", lead.reference())
                .param("fate", lead.won() ? "won" : "lost")
                .param("foundOn", lead.foundOn())
                .param("source", lead.source())
                .param("sourceNote", lead.sourceNote())
                .param("industry", lead.industry())
                .param("carriers", lead.carriers())
                .param("parcels", lead.parcelsMonth())
                .param("inbound", lead.inboundMonth())
                .param("price", lead.carrierPriceFen())
                .param("segment", lead.segment())
                .param("worth", lead.worthMonthFen())
                .param("currency", lead.currency())
                .param("account", lead.accountCode())
                .query(Boolean.class)
                .optional();
        return added.map(isNew -> isNew ? Taken.ADDED : Taken.CHANGED).orElse(Taken.SAME);
    }

    /** What kind of customers past leads became, and how many. */
    public record Segment(String name, long won) {}

    /** @param won how many of all became customers */
    public record Overview(long leads, long won, List<Segment> segments) {}

    @Transactional(readOnly = true)
    public Overview overview() {
        List<Segment> segments = jdbc.sql("""
                SELECT segment, count(*) AS won FROM lookalike.past_lead WHERE fate = 'won' AND segment IS NOT NULL
                GROUP BY segment ORDER BY won DESC, segment LIMIT ?""")
                .param(MOST_SEGMENTS)
                .query((row, number) -> new Segment(row.getString("segment"), row.getLong("won")))
                .list();
        return jdbc.sql(
                        "SELECT count(*) AS leads, count(*) FILTER (WHERE fate = 'won') AS won FROM lookalike.past_lead")
                .query((row, number) -> new Overview(row.getLong("leads"), row.getLong("won"), segments))
                .single();
    }
}
