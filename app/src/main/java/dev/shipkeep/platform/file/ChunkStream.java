package dev.shipkeep.platform.file;

import java.io.InputStream;

/** Reads a stored file chunk by chunk. */
final class ChunkStream extends InputStream {

    private final long fileId;
    private final Files files;
    private byte[] chunk = {};
    private int position;
    private int nextNumber;
    private boolean ended;

    ChunkStream(long fileId, Files files) {
        this.fileId = fileId;
        this.files = files;
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
            chunk = files.findChunk(fileId, nextNumber++).orElse(new byte[0]);
            position = 0;
            ended = chunk.length == 0;
        }
        return !ended;
    }
}
