package dev.shipkeep.insight.web;

import dev.shipkeep.platform.page.Frame;
import java.util.Map;

/**
 * The provinces of China as squares, roughly where they lie, by the first two digits of their division codes (GB/T
 * 2260). Regions of other countries have no square and stand in the tables only.
 */
final class Regions {

    /**
     * Where a province lies.
     *
     * @param sign two letters, ISO 3166-2
     */
    record Tile(int column, int row, String sign) {}

    static final Map<String, Tile> TILES = Map.ofEntries(
            Map.entry("23", new Tile(8, 0, "HL")),
            Map.entry("15", new Tile(6, 1, "NM")),
            Map.entry("22", new Tile(8, 1, "JL")),
            Map.entry("65", new Tile(1, 2, "XJ")),
            Map.entry("64", new Tile(4, 2, "NX")),
            Map.entry("14", new Tile(5, 2, "SX")),
            Map.entry("11", new Tile(6, 2, "BJ")),
            Map.entry("12", new Tile(7, 2, "TJ")),
            Map.entry("21", new Tile(8, 2, "LN")),
            Map.entry("63", new Tile(2, 3, "QH")),
            Map.entry("62", new Tile(3, 3, "GS")),
            Map.entry("61", new Tile(4, 3, "SN")),
            Map.entry("41", new Tile(5, 3, "HA")),
            Map.entry("13", new Tile(6, 3, "HE")),
            Map.entry("37", new Tile(7, 3, "SD")),
            Map.entry("54", new Tile(1, 4, "XZ")),
            Map.entry("51", new Tile(3, 4, "SC")),
            Map.entry("50", new Tile(4, 4, "CQ")),
            Map.entry("42", new Tile(5, 4, "HB")),
            Map.entry("34", new Tile(6, 4, "AH")),
            Map.entry("32", new Tile(7, 4, "JS")),
            Map.entry("31", new Tile(8, 4, "SH")),
            Map.entry("53", new Tile(3, 5, "YN")),
            Map.entry("52", new Tile(4, 5, "GZ")),
            Map.entry("43", new Tile(5, 5, "HN")),
            Map.entry("36", new Tile(6, 5, "JX")),
            Map.entry("33", new Tile(7, 5, "ZJ")),
            Map.entry("45", new Tile(4, 6, "GX")),
            Map.entry("44", new Tile(5, 6, "GD")),
            Map.entry("35", new Tile(6, 6, "FJ")),
            Map.entry("71", new Tile(8, 6, "TW")),
            Map.entry("46", new Tile(4, 7, "HI")),
            Map.entry("82", new Tile(5, 7, "MO")),
            Map.entry("81", new Tile(6, 7, "HK")));

    private Regions() {}

    static String name(Frame frame, String region) {
        return region.isEmpty() ? frame.say("insight.region.unknown") : frame.choice("account.region.", region);
    }
}
