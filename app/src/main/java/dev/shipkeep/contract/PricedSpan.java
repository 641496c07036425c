package dev.shipkeep.contract;

import java.time.LocalDate;

/** The days on which an account's parcels are priced by a book: a contract may choose among prices in another way. */
public record PricedSpan(LocalDate from, LocalDate through, OfferedPrices prices) {}
