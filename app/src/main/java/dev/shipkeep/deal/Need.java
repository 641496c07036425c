package dev.shipkeep.deal;

/**
 * What a customer needs (SPIN), and the service that answers it.
 *
 * @param layer one of {@link DealChoices#NEED_LAYERS}; empty when nobody said
 * @param motive one of {@link DealChoices#MOTIVES}; empty when nobody said
 */
public record Need(
        long id,
        String situation,
        String problem,
        String implication,
        String payOff,
        String service,
        String layer,
        String motive,
        String byName) {}
