package balans.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The centre's mail server. One connection a batch; one more is tried when it breaks, and a server that stays away
/// ends the batch, so that a nurse never waits longer than [#LIMIT] for an answer.
final class SmtpOutbox implements Outbox {

    static final Duration LIMIT = Duration.ofSeconds(45);
    private static final Logger LOG = LoggerFactory.getLogger(SmtpOutbox.class);

    private final SmtpServer server;
    private final Clock clock;

    SmtpOutbox(SmtpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Delivery> send(Sender sender, List<Mail> mails) {
        var deadline = clock.instant().plus(LIMIT);
        var session = Session.getInstance(server.properties(sender));
        var deliveries = new ArrayList<Delivery>(mails.size());
        try (var transport = session.getTransport(server.protocol())) {
            for (var mail : mails) {
                var late = clock.instant().isAfter(deadline);
                deliveries.add(late || !connected(transport) ? Delivery.FAILED : deliver(transport, session, sender, mail));
            }
        } catch (MessagingException closing) {
            log(closing);
        }
        while (deliveries.size() < mails.size()) {
            deliveries.add(Delivery.FAILED);
        }
        return deliveries;
    }

    private boolean connected(Transport transport) {
        if (transport.isConnected()) {
            return true;
        }
        try {
            transport.connect(server.host(), server.port(), emptyToNull(server.user()), emptyToNull(server.password()));
            return true;
        } catch (MessagingException away) {
            log(away);
            return false;
        }
    }

    private Delivery deliver(Transport transport, Session session, Sender sender, Mail mail) {
        try {
            var message = MailMessage.of(session, sender, mail, Instant.now(clock));
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.SENT;
        } catch (MessagingException failure) {
            log(failure);
            return deliveryAfter(failure);
        }
    }

    /// 5xx is a no, 4xx is a not now. A connection that breaks while the answer to the message is awaited leaves open
    /// whether it went out; saying "failed" would send it twice.
    private static Delivery deliveryAfter(MessagingException failure) {
        var code = codeOf(failure);
        if (code >= 500) {
            return Delivery.REFUSED;
        }
        return code >= 400 || !(failure.getCause() instanceof IOException) && code != -1 ? Delivery.FAILED : Delivery.UNCLEAR;
    }

    private static int codeOf(Exception failure) {
        for (var at = failure; at instanceof MessagingException messaging; at = messaging.getNextException()) {
            if (at instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (at instanceof SMTPSendFailedException send && !(send.getNextException() instanceof SMTPAddressFailedException)) {
                return send.getReturnCode();
            }
        }
        return failure instanceof SendFailedException ? 500 : 0;
    }

    private static void log(MessagingException failure) {
        LOG.warn("mail: {}, code {}", failure.getClass().getSimpleName(), codeOf(failure));
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
