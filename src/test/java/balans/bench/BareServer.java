package balans.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/// The least that could take an answer in durably: the JDK's own HTTP server and the same rows in grouped
/// transactions. It checks nothing.
final class BareServer {

    private record Waiting(byte[] body, CompletableFuture<Boolean> done) {}

    private BareServer() {}

    public static void main(String[] arguments) throws Exception {
        var queue = new ArrayBlockingQueue<Waiting>(4096);
        var rows = new RawInserts(arguments[1]);
        Thread.ofPlatform().start(() -> write(queue, rows));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/healthz", exchange -> answer(exchange, 200));
        server.createContext("/v/", exchange -> {
            var waiting = new Waiting(exchange.getRequestBody().readAllBytes(), new CompletableFuture<>());
            queue.add(waiting);
            answer(exchange, waiting.done().join() ? 201 : 500);
        });
        server.start();
    }

    private static void write(ArrayBlockingQueue<Waiting> queue, RawInserts rows) {
        var batch = new ArrayList<Waiting>();
        while (true) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, 255);
                rows.insert(batch.stream().map(Waiting::body).toList());
                batch.forEach(waiting -> waiting.done().complete(true));
            } catch (Exception broken) {
                batch.forEach(waiting -> waiting.done().complete(false));
            }
            batch.clear();
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
