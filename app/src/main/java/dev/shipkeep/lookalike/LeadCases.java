package dev.shipkeep.lookalike;

import dev.shipkeep.core.lookalike.Candidate;
import dev.shipkeep.core.lookalike.Example;
import dev.shipkeep.core.lookalike.Trait;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads leads as the learning sees them: what was known when they were found. What the review adds later (how easy, what
 * it is worth) is left out, since it would give the answer away.
 */
@Component
class LeadCases {

    static final int MOST_EXAMPLES = 100_000;
    static final int MOST_OPEN = 20_000;

    private static final String SELECT = """
            SELECT lead.id, lead.name, lead.state, lead.source, lead.source_note, lead.industry, lead.carriers,
                   lead.found_at, lead.parcels_month, lead.inbound_month, lead.ours_month, lead.carrier_price_fen,
                   lead.oneoff_year, lead.parcel_grams, province.name AS province, account.abc
            FROM lead.lead
                LEFT JOIN organization.unit province ON nlevel(lead.org_path) > 1
                    AND province.id = (subpath(lead.org_path, 1, 1)::text)::bigint
                LEFT JOIN account.account ON account.id = lead.account_id
            """;

    /** In the columns of the leads; a winner whose worth is not known says nothing of who becomes valuable. */
    private static final String SELECT_PAST = """
            SELECT past_lead.id, CASE past_lead.fate WHEN 'won' THEN 'CONVERTED' ELSE 'REJECTED' END AS state,
                   past_lead.source, past_lead.source_note, past_lead.industry, past_lead.carriers,
                   past_lead.found_on::timestamp AT TIME ZONE 'Asia/Shanghai' AS found_at, past_lead.parcels_month,
                   past_lead.inbound_month, NULL::int AS ours_month, past_lead.carrier_price_fen, NULL::int AS oneoff_year,
                   NULL::int AS parcel_grams, NULL AS province, account.abc
            FROM lookalike.past_lead
                LEFT JOIN account.shipper_code ON shipper_code.code = past_lead.account_code
                LEFT JOIN account.account ON account.id = shipper_code.account_id
            WHERE :won OR past_lead.fate = 'lost' OR account.id IS NOT NULL
            ORDER BY past_lead.id DESC LIMIT :limit""";

    private final JdbcClient jdbc;

    LeadCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open lead that waits to be ranked. */
    record Open(long id, String name, String state, Candidate candidate) {}

    /**
     * Leads whose fate is known, the latest: those that were no leads at all (wrong, known already) are left out. Past ones
     * of another system fill up.
     */
    @Transactional(readOnly = true)
    public List<Example> listExamples(Target target) {
        List<Example> examples = new ArrayList<>(listOwn(target));
        examples.addAll(jdbc.sql(SELECT_PAST)
                .param("won", target == Target.WON)
                .param("limit", MOST_EXAMPLES - examples.size())
                .query((row, number) -> new Example(candidate(row, "past-"), isGood(row, target)))
                .list());
        return examples;
    }

    private List<Example> listOwn(Target target) {
        return jdbc.sql(SELECT + """
                WHERE lead.state = 'CONVERTED'
                   OR lead.state = 'REJECTED' AND lead.reason NOT IN ('wrong_data', 'existing_account')
                ORDER BY lead.id DESC LIMIT ?""")
                .param(MOST_EXAMPLES)
                .query((row, number) -> new Example(candidate(row, ""), isGood(row, target)))
                .list();
    }

    private static boolean isGood(ResultSet row, Target target) throws SQLException {
        boolean won = row.getString("state").equals("CONVERTED");
        String abc = row.getString("abc");
        return won && (target == Target.WON || "a".equals(abc) || "b".equals(abc));
    }

    /** Leads in sight that are still open, the latest. */
    @Transactional(readOnly = true)
    public List<Open> listOpen() {
        return jdbc.sql(SELECT + "WHERE lead.state IN ('NEW', 'ACCEPTED') ORDER BY lead.id DESC LIMIT ?")
                .param(MOST_OPEN)
                .query((row, number) ->
                        new Open(row.getLong("id"), row.getString("name"), row.getString("state"), candidate(row, "")))
                .list();
    }

    /** @param prefix of the key, so that leads of different tables keep apart */
    private static Candidate candidate(ResultSet row, String prefix) throws SQLException {
        Map<String, Trait> traits = new HashMap<>();
        for (String name : List.of("source", "source_note", "industry", "province")) {
            String value = row.getString(name);
            if (value != null) {
                traits.put(name, new Trait.Category(value));
            }
        }
        String carriers = row.getString("carriers");
        if (carriers != null) {
            traits.put("carrier", new Trait.Category(carriers.split("[,，、;；/ ]", 2)[0]));
        }
        Timestamp foundAt = row.getTimestamp("found_at");
        if (foundAt != null) {
            String weekday =
                    BusinessTime.dayOf(foundAt.toInstant()).getDayOfWeek().name();
            traits.put("weekday", new Trait.Category(weekday));
        }
        for (String figure : List.of(
                "parcels_month", "inbound_month", "ours_month", "carrier_price_fen", "oneoff_year", "parcel_grams")) {
            Number value = (Number) row.getObject(figure);
            if (value != null) {
                traits.put(figure, new Trait.Figure(value.doubleValue()));
            }
        }
        return new Candidate(prefix + row.getLong("id"), traits);
    }
}
