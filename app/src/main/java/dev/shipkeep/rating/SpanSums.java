package dev.shipkeep.rating;

import dev.shipkeep.contract.CoveredSpan;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What days of many accounts come to, for statements: by price and by surcharge. Days that are billed are as they were
 * billed. Whoever asks gets only accounts that the acting person may see.
 */
@Component
public class SpanSums {

    private static final String SPANS = """
            unnest(:accounts::bigint[], :from::date[], :through::date[])
                WITH ORDINALITY AS span (account_id, from_day, through_day, place)""";

    private static final String WAITING = "SELECT span.place, sum(waiting) AS waiting FROM " + SPANS + """
             JOIN rating.rated_day ON rated_day.account_id = span.account_id
                AND day BETWEEN span.from_day AND span.through_day
            WHERE day BETWEEN :first AND :last GROUP BY span.place ORDER BY span.place""";

    private static final String PARCELS = """
             JOIN rating.rated_parcel parcel ON parcel.account_id = span.account_id
                AND shipped_at >= span.from_day::timestamp AT TIME ZONE 'Asia/Shanghai'
                AND shipped_at < (span.through_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
                AND shipped_at >= :first::date::timestamp AT TIME ZONE 'Asia/Shanghai'
                AND shipped_at < (:last::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
            """;

    private static final String PRICES = """
            SELECT place, used.code, sum(parcels)::bigint AS parcels, sum(grams)::bigint AS grams,
                   sum(freight)::bigint AS freight
            FROM (SELECT span.place, price_used_id, count(*) AS parcels, sum(chargeable_grams) AS grams,
                         sum(freight_fen) AS freight
                  FROM """ + " " + SPANS + PARCELS + """
                  GROUP BY span.place, price_used_id) part
                JOIN rating.price_used used ON used.id = price_used_id
            GROUP BY place, used.code ORDER BY place, used.code""";

    private static final String SURCHARGES = """
            SELECT place, used.surcharges[number] AS surcharge, sum(parcels)::bigint AS parcels, sum(fen)::bigint AS fen
            FROM (SELECT span.place, price_used_id, number, count(*) AS parcels, sum(fen) AS fen
                  FROM """ + " " + SPANS + PARCELS + """
                      CROSS JOIN LATERAL unnest(parcel.surcharges) WITH ORDINALITY AS charged (fen, number)
                  WHERE parcel.surcharges IS NOT NULL AND fen <> 0
                  GROUP BY span.place, price_used_id, number) part
                JOIN rating.price_used used ON used.id = price_used_id
            GROUP BY place, surcharge ORDER BY place, surcharge""";

    private final JdbcClient jdbc;

    SpanSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The sums of a span.
     *
     * @param waiting parcels without an amount
     */
    public record Sums(CoveredSpan span, List<OfPrice> prices, List<OfSurcharge> surcharges, long waiting) {}

    /** Parcels that were rated by a price. */
    public record OfPrice(String code, long parcels, long chargeableGrams, long freightFen) {}

    /** A kind of surcharge with the parcels that pay it. */
    public record OfSurcharge(String code, long parcels, long fen) {}

    /** @param spans each with a last day; answered are those on which something was sent, in their order */
    @Transactional(readOnly = true)
    public List<Sums> list(Collection<CoveredSpan> spans) {
        List<CoveredSpan> asked = List.copyOf(spans);
        List<Sums> all = new ArrayList<>(asked.size());
        asked.forEach(span -> all.add(new Sums(span, new ArrayList<>(), new ArrayList<>(), 0)));
        if (asked.isEmpty()) {
            return all;
        }
        ask(WAITING, asked).query(row -> {
            int place = row.getInt("place") - 1;
            Sums sums = all.get(place);
            all.set(place, new Sums(sums.span(), sums.prices(), sums.surcharges(), row.getLong("waiting")));
        });
        ask(PRICES, asked).query(row -> {
            all.get(row.getInt("place") - 1)
                    .prices()
                    .add(new OfPrice(
                            row.getString("code"),
                            row.getLong("parcels"),
                            row.getLong("grams"),
                            row.getLong("freight")));
        });
        ask(SURCHARGES, asked).query(row -> {
            all.get(row.getInt("place") - 1)
                    .surcharges()
                    .add(new OfSurcharge(row.getString("surcharge"), row.getLong("parcels"), row.getLong("fen")));
        });
        return all.stream()
                .filter(sums -> sums.waiting() > 0 || !sums.prices().isEmpty())
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, List<CoveredSpan> spans) {
        return jdbc.sql(sql)
                .param("accounts", spans.stream().map(CoveredSpan::accountId).toArray(Long[]::new))
                .param(
                        "from",
                        spans.stream().map(span -> Date.valueOf(span.from())).toArray(Date[]::new))
                .param(
                        "through",
                        spans.stream().map(span -> Date.valueOf(lastDay(span))).toArray(Date[]::new))
                .param(
                        "first",
                        spans.stream()
                                .map(CoveredSpan::from)
                                .min(LocalDate::compareTo)
                                .orElseThrow())
                .param(
                        "last",
                        spans.stream()
                                .map(SpanSums::lastDay)
                                .max(LocalDate::compareTo)
                                .orElseThrow());
    }

    private static LocalDate lastDay(CoveredSpan span) {
        return Objects.requireNonNull(span.through(), "a span of days has a last day");
    }
}
