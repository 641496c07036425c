package dev.shipkeep.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers in the database whether it belongs to a demo, so that real data never gets mixed with one. */
@Component
class DemoState {

    private static final String NAME = "demo";

    private final JdbcClient jdbc;

    DemoState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Found {
        /** An organisation is there that no demo made. */
        REAL,
        /** A demo is to be made, or one was begun and not finished. */
        BEGUN,
        DONE
    }

    @Transactional
    public Found begin() {
        String kept = jdbc.sql("SELECT value FROM platform.setting WHERE name = ?")
                .param(NAME)
                .query(String.class)
                .optional()
                .orElse("");
        if (!kept.isEmpty()) {
            return Found.valueOf(kept);
        }
        boolean used = jdbc.sql("SELECT EXISTS (SELECT FROM organization.unit)")
                .query(Boolean.class)
                .single();
        if (used) {
            return Found.REAL;
        }
        jdbc.sql("INSERT INTO platform.setting (name, value) VALUES (?, ?)")
                .params(NAME, Found.BEGUN.name())
                .update();
        return Found.BEGUN;
    }

    @Transactional
    public void finish() {
        jdbc.sql("UPDATE platform.setting SET value = ?, changed_at = now() WHERE name = ?")
                .params(Found.DONE.name(), NAME)
                .update();
    }
}
