package dev.shipkeep.lookalike;

import dev.shipkeep.core.lookalike.Candidate;
import dev.shipkeep.core.lookalike.Example;
import dev.shipkeep.core.lookalike.Trait;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final JdbcClient jdbc;

    LeadCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open lead that waits to be ranked. */
    record Open(long id, String name, String state, Candidate candidate) {}

    /** Leads whose fate is known, the latest: those that were no leads at all (wrong, known already) are left out. */
    @Transactional(readOnly = true)
    public List<Example> listExamples(Target target) {
        return jdbc.sql(SELECT + """
                WHERE lead.state = 'CONVERTED'
                   OR lead.state = 'REJECTED' AND lead.reason NOT IN ('wrong_data', 'existing_account')
                ORDER BY lead.id DESC LIMIT ?""")
                .param(MOST_EXAMPLES)
                .query((row, number) -> new Example(candidate(row), isGood(row, target)))
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
                        new Open(row.getLong("id"), row.getString("name"), row.getString("state"), candidate(row)))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
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
        traits.put(
                "weekday",
                new Trait.Category(
                        BusinessTime.dayOf(row.getTimestamp("found_at").toInstant())
                                .getDayOfWeek()
                                .name()));
        for (String figure : List.of(
                "parcels_month", "inbound_month", "ours_month", "carrier_price_fen", "oneoff_year", "parcel_grams")) {
            Number value = (Number) row.getObject(figure);
            if (value != null) {
                traits.put(figure, new Trait.Figure(value.doubleValue()));
            }
        }
        return new Candidate(Long.toString(row.getLong("id")), traits);
    }
}
