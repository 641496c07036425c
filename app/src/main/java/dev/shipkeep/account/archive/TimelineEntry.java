package dev.shipkeep.account.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened to an account, as its key and arguments say. */
public record TimelineEntry(
        long id,
        Instant happenedAt,
        String kind,
        String messageKey,
        List<Object> arguments,
        @Nullable String personName) {}
