package balans.mail;

import balans.kernel.RandomId;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/// A message on its way: plain text and the same as simple HTML. Its id is random; the usual one would tell the name
/// of the machine and the account.
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String domain;

    private MailMessage(Session session, String domain) {
        super(session);
        this.domain = domain;
    }

    static MailMessage of(Session session, Sender sender, Mail mail, Instant now) throws MessagingException {
        var message = new MailMessage(session, sender.domain());
        try {
            message.setFrom(new InternetAddress(sender.address(), sender.name(), UTF_8));
            message.setReplyTo(new InternetAddress[] {new InternetAddress(sender.contact(), sender.name(), UTF_8)});
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Content-Language", mail.language());
        message.setSentDate(Date.from(now));
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(mail.text(), "plain"));
        both.addBodyPart(part(MailHtml.of(mail), "html"));
        message.setContent(mail.attachment() == null ? both : mixed(both, mail.attachment()));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + RandomId.next() + "@" + domain + ">");
    }

    private static MimeMultipart mixed(MimeMultipart words, Mail.Attachment attachment) throws MessagingException {
        var first = new MimeBodyPart();
        first.setContent(words);
        var second = new MimeBodyPart();
        second.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.type())));
        second.setFileName(attachment.name());
        return new MimeMultipart("mixed", first, second);
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }
}
