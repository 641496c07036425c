package dev.shipkeep.settlement.internal;

import java.time.YearMonth;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out numbers without gaps: a number whose document does not come about is given out again. */
@Component
public class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a kind of document in a month: DZ-202610-000123. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix, YearMonth month) {
        String series = String.format(Locale.ROOT, "%s-%04d%02d", prefix, month.getYear(), month.getMonthValue());
        long number = jdbc.sql("""
                INSERT INTO settlement.number_series (name, last) VALUES (?, 1)
                ON CONFLICT (name) DO UPDATE SET last = number_series.last + 1 RETURNING last""").param(series).query(Long.class).single();
        return String.format(Locale.ROOT, "%s-%06d", series, number);
    }
}
