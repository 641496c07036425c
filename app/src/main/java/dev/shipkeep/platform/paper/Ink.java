package dev.shipkeep.platform.paper;

import java.awt.Color;

/** The few colours of a paper. */
final class Ink {

    static final Color TEXT = new Color(0x1f, 0x29, 0x33);
    static final Color QUIET = new Color(0x66, 0x70, 0x7a);
    static final Color FIRM = new Color(0x12, 0x3b, 0x6d);
    static final Color RULE = new Color(0xcf, 0xd6, 0xde);
    static final Color HEAD = new Color(0xee, 0xf2, 0xf7);
    static final Color NOTICE = new Color(0xff, 0xf6, 0xe0);

    private Ink() {}
}
