package dev.shipkeep.account;

import java.sql.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes standings in bounded sets, a column per array, touching only the rows that differ. */
@Component
final class StandingWriter {

    private static final int ROWS_PER_STATEMENT = 10_000;

    private static final String UPDATE = """
            WITH updated AS (
            UPDATE account.account
            SET standing_day = given.day, parcels_12m = given.parcels, revenue_fen_12m = given.revenue,
                margin_fen_12m = given.margin, previous_parcels_12m = given.previous_parcels,
                previous_revenue_fen_12m = given.previous_revenue, first_parcel_day = given.first_day,
                last_parcel_day = given.last_day, on_time_basis_points = given.on_time,
                key_account = given.key_account, abc = given.abc, tier = given.tier,
                frequency_class = given.frequency_class, amount_class = given.amount_class,
                momentum = given.momentum, change_basis_points = given.change
            FROM unnest(?::bigint[], ?::date[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                        ?::date[], ?::date[], ?::int[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::int[])
                AS given (id, day, parcels, revenue, margin, previous_parcels, previous_revenue, first_day, last_day,
                          on_time, key_account, abc, tier, frequency_class, amount_class, momentum, change)
            WHERE account.id = given.id
              AND (standing_day, parcels_12m, revenue_fen_12m, margin_fen_12m, previous_parcels_12m,
                   previous_revenue_fen_12m, first_parcel_day, last_parcel_day, on_time_basis_points,
                   account.key_account, account.abc, account.tier, account.frequency_class, account.amount_class,
                   account.momentum, change_basis_points)
                  IS DISTINCT FROM
                  (given.day, given.parcels, given.revenue, given.margin, given.previous_parcels,
                   given.previous_revenue, given.first_day, given.last_day, given.on_time,
                   given.key_account, given.abc, given.tier, given.frequency_class, given.amount_class,
                   given.momentum, given.change)
            RETURNING new.id, new.standing_day, old.tier IS DISTINCT FROM new.tier AS moved)
            SELECT count(*) AS changed, array_agg(id) FILTER (WHERE moved) AS moved,
                   min(standing_day) FILTER (WHERE moved) + 1 AS from_day
            FROM updated""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    StandingWriter(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param tiers null when no account went to another tier */
    private record Written(int changed, @Nullable TiersChanged tiers) {}

    int write(List<AccountStanding> standings) {
        int changed = 0;
        for (int from = 0; from < standings.size(); from += ROWS_PER_STATEMENT) {
            changed += writeSome(standings.subList(from, Math.min(from + ROWS_PER_STATEMENT, standings.size())));
        }
        return changed;
    }

    private int writeSome(List<AccountStanding> some) {
        Written written = update(some);
        TiersChanged tiers = written.tiers();
        if (tiers != null) {
            events.publishEvent(tiers);
        }
        return written.changed();
    }

    private Written update(List<AccountStanding> some) {
        return jdbc.sql(UPDATE)
                .param(longs(some, AccountStanding::accountId))
                .param(texts(some, AccountStanding::day))
                .param(longs(some, AccountStanding::parcels))
                .param(longs(some, AccountStanding::revenueFen))
                .param(longs(some, AccountStanding::marginFen))
                .param(longs(some, AccountStanding::previousParcels))
                .param(longs(some, AccountStanding::previousRevenueFen))
                .param(texts(some, AccountStanding::firstParcelDay))
                .param(texts(some, AccountStanding::lastParcelDay))
                .param(texts(some, AccountStanding::onTimeBasisPoints))
                .param(texts(some, AccountStanding::keyAccount))
                .param(classes(some, AccountStanding::abc))
                .param(classes(some, AccountStanding::tier))
                .param(classes(some, AccountStanding::frequencyClass))
                .param(classes(some, AccountStanding::amountClass))
                .param(classes(some, AccountStanding::momentum))
                .param(texts(some, AccountStanding::changeBasisPoints))
                .query((row, number) -> {
                    Array moved = row.getArray("moved");
                    return new Written(
                            row.getInt("changed"),
                            moved == null
                                    ? null
                                    : new TiersChanged(
                                            List.of((Long[]) moved.getArray()),
                                            row.getObject("from_day", LocalDate.class)));
                })
                .single();
    }

    private static @Nullable Long[] longs(List<AccountStanding> some, Function<AccountStanding, @Nullable Long> part) {
        @Nullable Long[] values = new Long[some.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = part.apply(some.get(i));
        }
        return values;
    }

    /** Classes are kept as the keys of their texts, in lower case, whichever way they are published. */
    private static @Nullable String[] classes(
            List<AccountStanding> some, Function<AccountStanding, @Nullable String> part) {
        return texts(some, standing -> {
            String value = part.apply(standing);
            return value == null ? null : value.toLowerCase(Locale.ROOT);
        });
    }

    /** PostgreSQL reads days, numbers and truth values from their texts. */
    private static @Nullable String[] texts(
            List<AccountStanding> some, Function<AccountStanding, @Nullable Object> part) {
        @Nullable String[] values = new String[some.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = part.apply(some.get(i));
            values[i] = value == null ? null : value.toString();
        }
        return values;
    }
}
