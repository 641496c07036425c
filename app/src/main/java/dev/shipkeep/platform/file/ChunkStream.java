package dev.shipkeep.platform.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a stored file chunk by chunk. */
final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = {};
    private int position;
    private int nextNumber;
    private boolean ended;

    /** @param chunks by number, from 0; none ends the stream */
    ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return fill() ? chunk[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        if (position == chunk.length && !ended) {
            chunk = chunks.apply(nextNumber++).orElse(new byte[0]);
            position = 0;
            ended = chunk.length == 0;
        }
        return !ended;
    }
}
