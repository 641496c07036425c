package dev.shipkeep.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the interface for programs.
 *
 * @param requestsPerMinute of one token
 */
@ConfigurationProperties("shipkeep.api")
record ApiProperties(@DefaultValue("100000") int requestsPerMinute) {}
