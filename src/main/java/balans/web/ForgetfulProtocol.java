package balans.web;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// HTTP/1.1 as Tomcat speaks it, for connections whose processors are made anew for every request
/// ([ForgetfulConnections]). Once started it has no management domain: Tomcat would make up a name in it for each
/// processor, which costs as much as reading the request. Public because Tomcat makes it by its name.
public class ForgetfulProtocol extends Http11NioProtocol {

    private volatile boolean started;

    @Override
    public void start() throws Exception {
        super.start();
        started = true;
    }

    @Override
    public void stop() throws Exception {
        started = false;
        super.stop();
    }

    @Override
    public @Nullable String getDomain() {
        return started ? null : super.getDomain();
    }

    /// Half of the places are for whoever comes. When more are taken, a connection ends with its answer instead of keeping
    /// its place for the next question: a crowd that came in would else hold out the crowd behind it, doing nothing.
    @Override
    public int getMaxKeepAliveRequests() {
        return getConnectionCount() > getMaxConnections() / 2 ? 1 : super.getMaxKeepAliveRequests();
    }

    @Override
    protected Processor createProcessor() {
        return new Forgotten(this, getAdapter());
    }

    /// An open connection remembers the input buffer of its last request, and with it that whole request: a hundred
    /// kilobytes for each idle browser. Only a TLS channel reads into that buffer; ours are plain.
    private static final class Forgotten extends Http11Processor {

        Forgotten(Http11NioProtocol protocol, Adapter adapter) {
            super(protocol, adapter);
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            try {
                return super.service(connection);
            } finally {
                connection.setAppReadBufHandler(null);
            }
        }
    }
}
