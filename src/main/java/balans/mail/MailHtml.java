package balans.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plain text of a message as simple HTML: paragraphs, and addresses that can be tapped. No picture, no style from
/// elsewhere, nothing that tells the sender that the message was opened.
final class MailHtml {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private MailHtml() {}

    static String of(Mail mail) {
        var paragraphs = Stream.of(mail.text().strip().split("\\R\\s*\\R"))
                .map(MailHtml::paragraph)
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="font: 16px/1.5 sans-serif; max-width: 36em">
                %s
                </body></html>
                """.formatted(mail.language(), mail.direction(), escape(mail.subject()), paragraphs);
    }

    private static String paragraph(String text) {
        var linked = LINK.matcher(escape(text)).replaceAll("<a href=\"$0\">$0</a>");
        return "<p>" + linked.replaceAll("\\R", "<br>\n") + "</p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
