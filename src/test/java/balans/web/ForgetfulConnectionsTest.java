package balans.web;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ForgetfulConnectionsTest {

    private static final int BROWSERS = 40;

    @Test
    @DisplayName("a browser that keeps its connection costs no memory for what it asked before")
    void idleConnectionsHoldNoRequest() throws IOException, JMException {
        var balans = URI.create(RunningBalans.on(Databases.SQLITE).url());
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < BROWSERS; i++) {
                open.add(asked(balans));
            }
            assertThat(requestsInMemory()).isLessThan(BROWSERS / 2);
        } finally {
            for (var socket : List.copyOf(open)) {
                socket.close();
            }
        }
    }

    private static Socket asked(URI balans) throws IOException {
        var socket = new Socket(balans.getHost(), balans.getPort());
        socket.getOutputStream().write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    /// After a garbage collection.
    private static int requestsInMemory() throws JMException {
        var histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {new String[0]}, new String[] {String[].class.getName()});
        var line = Pattern.compile("(\\d+) +\\d+ +org\\.apache\\.coyote\\.Request\\s").matcher(histogram);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }
}
