package dev.shipkeep.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final byte[] LARGE = new byte[200_000];
    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/length", exchange -> answer(exchange, LARGE.length));
        server.createContext("/chunked", exchange -> answer(exchange, 0));
        server.createContext("/missing", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.createContext("/closing", exchange -> {
            exchange.getResponseHeaders().add("Connection", "close");
            answer(exchange, LARGE.length);
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, long length) throws IOException {
        exchange.sendResponseHeaders(200, length);
        exchange.getResponseBody().write(LARGE);
        exchange.close();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void readsBodiesOfKnownLengthAndInChunksOverOneConnection() {
        LoadResult result =
                load(visit("/length", "/chunked"), visit("/chunked")).alone(10);
        assertThat(result.visits()).isEqualTo(10);
        assertThat(result.requests()).isEqualTo(15);
        assertThat(result.bodyBytes()).isEqualTo(15L * LARGE.length);
        assertThat(result.latencies().size()).isEqualTo(10);
    }

    @Test
    void opensAConnectionAgainThatTheServerCloses() {
        assertThat(load(visit("/closing", "/closing")).alone(5).requests()).isEqualTo(10);
    }

    @Test
    void loadsOverSeveralConnectionsForAWhile() {
        LoadResult result = load(visit("/length")).together(4, Duration.ofMillis(300));
        assertThat(result.visits()).isGreaterThan(4);
        assertThat(result.seconds()).isBetween(0.3, 5.0);
    }

    @Test
    void failsOnAnyOtherStatus() {
        assertThatThrownBy(() -> load(visit("/length"), visit("/missing")).alone(10))
                .isInstanceOf(MeasureFailed.class)
                .hasMessageContaining("/missing")
                .hasMessageContaining("404");
    }

    private static Load load(Visit... visits) {
        return new Load(server.getAddress().getPort(), List.of(visits));
    }

    private static Visit visit(String... paths) {
        return new Visit(List.of(paths).stream()
                .map(path -> PageRequest.withCookie(path, "secret"))
                .toList());
    }
}
