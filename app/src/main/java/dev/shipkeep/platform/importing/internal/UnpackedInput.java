package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FileProblem;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip, refuses what unpacks to absurd sizes, and tells a cut file from a broken disk. */
final class UnpackedInput extends FilterInputStream {

    /** Waybills pack 5:1 to 20:1; up to this size any ratio is let pass, since it costs only moments. */
    static final long FREE_BYTES = 1L << 30;

    static final long MAX_RATIO = 100;

    private final CountingInput packed;
    private long unpackedBytes;

    private UnpackedInput(CountingInput packed, InputStream unpacked) {
        super(unpacked);
        this.packed = packed;
    }

    static InputStream of(CountingInput packed) throws IOException {
        try {
            return new UnpackedInput(packed, new GZIPInputStream(packed, 64 * 1024));
        } catch (EOFException | ZipException e) {
            throw new UnreadableException(FileProblem.Code.TRUNCATED, 0);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = super.read(bytes, offset, length);
            unpackedBytes += Math.max(read, 0);
            if (unpackedBytes > FREE_BYTES && unpackedBytes / MAX_RATIO > packed.count()) {
                throw new UnreadableException(FileProblem.Code.UNPACKS_TOO_LARGE, 0, Long.toString(MAX_RATIO));
            }
            return read;
        } catch (EOFException e) {
            throw new UnreadableException(FileProblem.Code.TRUNCATED, 0);
        } catch (ZipException e) {
            throw new UnreadableException(FileProblem.Code.DAMAGED, 0);
        }
    }
}
