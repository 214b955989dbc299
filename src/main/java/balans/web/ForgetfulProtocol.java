package balans.web;

import org.apache.coyote.http11.Http11NioProtocol;
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
}
