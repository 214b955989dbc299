package balans.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/// Where and how to reach the mail server, from `smtp://user:password@host:port` or `smtps://…`.
record SmtpServer(boolean tlsFromTheStart, String host, int port, String user, String password) {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final int CONNECT_MS = 5_000;
    private static final int SILENCE_MS = 15_000;

    static SmtpServer of(String url) {
        var uri = URI.create(url);
        var tls = "smtps".equals(uri.getScheme());
        if (uri.getHost() == null || !tls && !"smtp".equals(uri.getScheme())) {
            throw new IllegalArgumentException("BALANS_SMTP_URL is not smtp://host:port or smtps://host:port");
        }
        var login = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        var colon = login.indexOf(':');
        return new SmtpServer(tls, uri.getHost(), uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 587,
                plain(colon < 0 ? login : login.substring(0, colon)), plain(colon < 0 ? "" : login.substring(colon + 1)));
    }

    String protocol() {
        return tlsFromTheStart ? "smtps" : "smtp";
    }

    /// What is offered encrypted is never sent open. A password goes over an open connection to this machine only.
    Properties properties(Sender sender) {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "auth", String.valueOf(!user.isEmpty()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required",
                String.valueOf(!tlsFromTheStart && !user.isEmpty() && !OWN_MACHINE.contains(host)));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", String.valueOf(CONNECT_MS));
        properties.setProperty(prefix + "timeout", String.valueOf(SILENCE_MS));
        properties.setProperty(prefix + "writetimeout", String.valueOf(SILENCE_MS));
        properties.setProperty(prefix + "from", sender.address());
        properties.setProperty(prefix + "localhost", sender.domain());
        properties.setProperty(prefix + "quitwait", "false");
        return properties;
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
