package dev.shipkeep.platform.importing;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A large file that exists only while it is read. */
final class EndlessInput extends InputStream {

    private final byte[] start;
    private final byte[] rest;
    private final long size;
    private long position;

    EndlessInput(String start, String rest, long size) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.rest = rest.getBytes(StandardCharsets.UTF_8);
        this.size = size;
    }

    @Override
    public int read() {
        if (position >= size) {
            return -1;
        }
        long index = position++;
        return index < start.length ? start[(int) index] : rest[(int) ((index - start.length) % rest.length)];
    }
}
