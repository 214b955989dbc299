package balans.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// As whom this installation writes when it writes for nobody else.
@Component
class OwnSender {

    private static final String NAME = "Balans";

    private final String from;
    private final String contact;

    OwnSender(@Value("${balans.mail-from:}") String from, @Value("${balans.contact:}") String contact) {
        this.from = from.strip();
        this.contact = contact.strip().startsWith("mailto:") ? contact.strip().substring("mailto:".length()) : "";
    }

    Sender at(String site) {
        var own = from.isEmpty() ? "balans@" + host(site) : from;
        return new Sender(NAME, contact.isEmpty() ? own : contact, from.isEmpty() && !contact.isEmpty() ? contact : own);
    }

    private static String host(String site) {
        var host = URI.create(site).getHost();
        return host == null ? "localhost" : host;
    }
}
