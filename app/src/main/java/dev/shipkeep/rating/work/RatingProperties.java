package dev.shipkeep.rating.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param worker whether this node rates parcels; off where another one does */
@ConfigurationProperties("shipkeep.rating")
record RatingProperties(@DefaultValue("true") boolean worker) {}
