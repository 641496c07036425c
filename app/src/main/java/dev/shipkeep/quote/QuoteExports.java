package dev.shipkeep.quote;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the trail that a quote's figures leave the house. */
@Component
public class QuoteExports {

    private final QuoteLog log;

    QuoteExports(QuoteLog log) {
        this.log = log;
    }

    @Transactional
    public void record(Quote quote) {
        log.changed("export", null, quote);
    }
}
