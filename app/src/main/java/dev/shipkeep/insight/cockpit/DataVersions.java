package dev.shipkeep.insight.cockpit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the data of the whole carrier is at, asked every few seconds at most. */
@Component
class DataVersions {

    private static final Duration LIFETIME = Duration.ofSeconds(3);

    private final DataVersionReader reader;
    private final BusinessTime time;
    private final Cache<LocalDate, DataVersion> versions =
            Caffeine.newBuilder().expireAfterWrite(LIFETIME).maximumSize(2).build();

    DataVersions(DataVersionReader reader, BusinessTime time) {
        this.reader = reader;
        this.time = time;
    }

    DataVersion current() {
        return Objects.requireNonNull(
                versions.get(time.today(), today -> Acting.as(SignedIn.SYSTEM, () -> reader.read(today))));
    }

    void forget() {
        versions.invalidateAll();
    }
}
