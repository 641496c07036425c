package dev.shipkeep.demo;

import dev.shipkeep.rating.RatingProgress;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All parcels are rated before anybody signs in, and after all prices are there. */
@Component
class RatedChapter implements DemoChapter {

    private static final Logger LOG = LoggerFactory.getLogger(RatedChapter.class);

    private final RatingProgress progress;

    RatedChapter(RatingProgress progress) {
        this.progress = progress;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void tell() {
        Instant begin = Instant.now();
        try {
            progress.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while parcels were rated", e);
        }
        LOG.info(
                "Demo: the parcels were rated in {} ms",
                Duration.between(begin, Instant.now()).toMillis());
    }
}
