package dev.shipkeep.lead.phone;

import dev.shipkeep.platform.access.Acting;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The key of the acting person's phones; made when first asked for. */
@Component
class PhoneKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    PhoneKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public byte[] getOwn() {
        long person = Acting.get().id();
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        jdbc.sql("INSERT INTO lead.phone_key (person_id, secret) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(person, fresh)
                .update();
        return jdbc.sql("SELECT secret FROM lead.phone_key WHERE person_id = ?")
                .param(person)
                .query(byte[].class)
                .single();
    }
}
