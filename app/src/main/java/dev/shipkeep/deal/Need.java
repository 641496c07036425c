package dev.shipkeep.deal;

/** What a customer needs (SPIN), and the service that answers it. */
public record Need(
        long id, String situation, String problem, String implication, String payOff, String service, String byName) {}
