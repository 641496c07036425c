package dev.shipkeep.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One HTTP/1.1 connection that is kept alive, and opened again when the server has closed it after its number of requests.
 * Bodies are read and dropped. Not thread-safe.
 */
final class PageConnection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSING = "connection: close".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final byte[] buffer = new byte[BUFFER];
    private Socket socket = new Socket();
    private int position;
    private int limit;
    private boolean reopen = true;
    private long bodyBytes;

    PageConnection(int port) {
        this.port = port;
    }

    /** Asks, reads the whole answer, and returns its status. */
    int get(PageRequest request) throws IOException {
        if (reopen) {
            open();
        }
        OutputStream out = socket.getOutputStream();
        out.write(request.bytes());
        return readAnswer();
    }

    /** Size of the last body. */
    long bodyBytes() {
        return bodyBytes;
    }

    private void open() throws IOException {
        socket.close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        position = 0;
        limit = 0;
        reopen = false;
    }

    private int readAnswer() throws IOException {
        int lineStart = nextLine();
        int status = number(lineStart + "HTTP/1.1 ".length(), 10);
        long length = 0;
        boolean chunked = false;
        bodyBytes = 0;
        lineStart = nextLine();
        while (lineLength(lineStart) > 0) {
            if (startsWith(lineStart, LENGTH)) {
                length = number(lineStart + LENGTH.length + 1, 10);
            } else if (startsWith(lineStart, CHUNKED)) {
                chunked = true;
            } else if (startsWith(lineStart, CLOSING)) {
                reopen = true;
            }
            lineStart = nextLine();
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        int size = number(nextLine(), 16);
        while (size > 0) {
            skip(size);
            nextLine();
            size = number(nextLine(), 16);
        }
        nextLine();
    }

    private void skip(long length) throws IOException {
        bodyBytes += length;
        long left = length;
        while (left > 0) {
            if (position == limit) {
                position = 0;
                limit = 0;
                fill();
            }
            int step = (int) Math.min(left, limit - position);
            position += step;
            left -= step;
        }
    }

    /** Moves behind the next line feed and returns where the line began. */
    private int nextLine() throws IOException {
        int start = position;
        int scan = position;
        while (true) {
            while (scan < limit) {
                if (buffer[scan++] == '\n') {
                    position = scan;
                    return start;
                }
            }
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, limit - start);
                limit -= start;
                scan -= start;
                start = 0;
            }
            fill();
        }
    }

    /** Without its line end; the line must be the last that was read. */
    private int lineLength(int start) {
        int end = position - 1;
        return (end > start && buffer[end - 1] == '\r' ? end - 1 : end) - start;
    }

    private void fill() throws IOException {
        if (limit == buffer.length) {
            throw new IOException("a header of more than " + BUFFER + " bytes");
        }
        InputStream in = socket.getInputStream();
        int count = in.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            throw new EOFException("the server closed the connection");
        }
        limit += count;
    }

    private boolean startsWith(int start, byte[] lowerCase) {
        if (lineLength(start) < lowerCase.length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            int letter = buffer[start + i];
            if (letter >= 'A' && letter <= 'Z') {
                letter += 'a' - 'A';
            }
            if (letter != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int start, int radix) {
        int value = 0;
        for (int i = start; i < position; i++) {
            int digit = Character.digit(buffer[i], radix);
            if (digit < 0) {
                return value;
            }
            value = value * radix + digit;
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
