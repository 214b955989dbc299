package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More phones than places: those that were answered, and keep their connection as browsers do, make room.
class CrowdAtTheDoorTest {

    private static final int PLACES = 8;
    private static final int CROWD = 5 * PLACES;
    private static final int PATIENCE_MILLIS = 5_000; // an idle connection is given 20 seconds

    @TempDir
    private Path folder;
    private final Tomcat tomcat = new Tomcat();
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        var door = new Connector(ForgetfulProtocol.class.getName());
        door.setPort(0);
        door.setProperty("address", "127.0.0.1");
        door.setProperty("maxConnections", "" + PLACES);
        tomcat.setConnector(door);
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "hello", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().print("hello");
            }
        });
        context.addServletMappingDecoded("/", "hello");
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException, IOException {
        for (var socket : open) {
            socket.close();
        }
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void whoWasAnsweredMakesRoomForWhoWaits() throws IOException {
        for (int i = 0; i < CROWD; i++) {
            assertThat(ask()).as("phone %d", i).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aFewKeepTheirConnection() throws IOException {
        assertThat(ask()).doesNotContainIgnoringCase("connection: close");
    }

    /// Everything up to the answer's last word; the connection stays open on this side.
    private String ask() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), tomcat.getConnector().getLocalPort());
        open.add(socket);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        var answer = new StringBuilder();
        while (!answer.toString().endsWith("hello")) {
            var read = socket.getInputStream().read();
            if (read < 0) {
                break;
            }
            answer.append((char) read);
        }
        return answer.toString();
    }
}
