package dev.shipkeep.platform.importing;

/**
 * A mapping with a name to choose it by.
 *
 * @param origin who saved it, or that it comes with the product
 * @param owner name of the person who saved it; empty if it comes with the product
 */
public record NamedMapping(String name, Origin origin, String owner, ImportMapping mapping) {

    public enum Origin {
        OWN,
        SHIPPED,
        COLLEAGUE
    }

    /** Tells it from one of the same name by somebody else. */
    public String key() {
        return origin + ":" + owner + ":" + name;
    }
}
