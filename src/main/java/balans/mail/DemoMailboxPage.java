package balans.mail;

import java.util.List;

public record DemoMailboxPage(List<Row> rows) {

    /// `link` is the first address in the text, or empty; so is the name of an attachment.
    public record Row(String from, String to, String subject, String text, String language, String direction, String link,
            String attachment) {}
}
