package dev.shipkeep.pricing;

/**
 * A rate card; what it says stands in its versions.
 *
 * @param code unique name
 * @param carrier the other carrier whose list it is; empty for our own
 * @param currency ISO 4217 code
 * @param general whether its prices hold for everybody who has no other; only own prices can
 */
public record Card(long id, String code, String name, CardKind kind, String carrier, String currency, boolean general) {

    public boolean isOwn() {
        return carrier.isEmpty();
    }
}
