package dev.shipkeep.lead;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to the application that can be cut: what a browser's own offline mode does not do to its workers. */
final class Network implements AutoCloseable {

    private final URI target;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    Network(String target) {
        this.target = URI.create(target);
        this.door = listen(0);
        this.port = door.getLocalPort();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** From now on nobody gets through, and who was on the way is stopped. */
    void cut() {
        closeQuietly(door);
        sockets.forEach(Network::closeQuietly);
        sockets.clear();
    }

    void mend() {
        door = listen(port);
    }

    private ServerSocket listen(int at) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            Thread.ofVirtual().start(() -> takeIn(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeIn(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket near = opened.accept();
                Socket far = new Socket(target.getHost(), target.getPort());
                sockets.add(near);
                sockets.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException e) {
                // Cut, or the browser gave up: both end this connection and no other.
                continue;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // The other end is gone; so is this one.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
