package dev.shipkeep.team;

/** What deals can be compared by. */
public enum Dimension {
    AREA("area"),
    PERSON("person"),
    INDUSTRY("industry"),
    SOURCE("source");

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    /** As it stands in an address. */
    public String parameter() {
        return parameter;
    }

    public static Dimension of(String parameter) {
        for (Dimension dimension : values()) {
            if (dimension.parameter.equals(parameter)) {
                return dimension;
            }
        }
        return AREA;
    }
}
