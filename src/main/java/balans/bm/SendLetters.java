package balans.bm;

import balans.mail.Delivery;
import balans.mail.Mail;
import balans.mail.Outbox;
import balans.mail.Sender;
import balans.web.export.Csv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sends the file for mail merge through the centre's own mail server: the server of Balans then never sees an address or a
/// link. Beside the file it notes which links went out, by a hash, so that who stops half-way can go on.
final class SendLetters {

    private static final int TOGETHER = 25;

    private record Letter(String link, Mail mail) {}

    private SendLetters() {}

    static int run(Arguments arguments, Terminal terminal, Words texts) {
        arguments.only("--smtp", "--from", "--name", "--subject", "--text", "--try");
        var list = Path.of(arguments.onlyFile());
        try {
            var done = Path.of(list + ".verzonden");
            var sent = Files.exists(done) ? new HashSet<>(Files.readAllLines(done)) : new HashSet<String>();
            var letters = letters(list, arguments, sent, texts);
            if (arguments.has("--try")) {
                terminal.say(texts.of("bm.mail.try", letters.size(), sent.size()));
                letters.stream().findFirst().ifPresent(letter -> terminal.say(letter.mail().subject() + "\n\n" + letter.mail().text()));
                return Bm.WELL;
            }
            var sender = new Sender(arguments.required("--name"), arguments.required("--from"), null);
            return send(Outbox.through(arguments.required("--smtp"), Clock.systemUTC()), sender, letters, done, terminal, texts);
        } catch (IOException missing) {
            throw new Arguments.Wrong(texts.of("bm.file.missing", list));
        }
    }

    private static int send(Outbox outbox, Sender sender, List<Letter> letters, Path done, Terminal terminal, Words texts)
            throws IOException {
        int sent = 0;
        int not = 0;
        for (int at = 0; at < letters.size(); at += TOGETHER) {
            var batch = letters.subList(at, Math.min(letters.size(), at + TOGETHER));
            var deliveries = outbox.send(sender, batch.stream().map(Letter::mail).toList());
            for (int i = 0; i < batch.size(); i++) {
                // Unclear counts as gone: writing twice to a parent is worse than asking once more by hand.
                if (deliveries.get(i) == Delivery.SENT || deliveries.get(i) == Delivery.UNCLEAR) {
                    sent++;
                    Files.writeString(done, mark(batch.get(i).link()) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                } else {
                    not++;
                }
            }
        }
        terminal.say(texts.of("bm.mail.sent", sent, not));
        return not == 0 ? Bm.WELL : Bm.NOT_WELL;
    }

    private static List<Letter> letters(Path list, Arguments arguments, Set<String> sent, Words texts) throws IOException {
        var subject = arguments.required("--subject");
        var text = Files.readString(Path.of(arguments.required("--text")));
        var table = Csv.read(Files.readString(list, StandardCharsets.UTF_8))
                .orElseThrow(() -> new Arguments.Wrong(texts.of("bm.mail.no-table", list)));
        var headings = table.getFirst();
        int address = headings.indexOf(texts.of("bm.mail.column.address"));
        int link = headings.indexOf(texts.of("bm.mail.column.link"));
        int language = headings.indexOf(texts.of("bm.mail.column.language"));
        if (address < 0 || link < 0 || !text.contains("{link}")) {
            throw new Arguments.Wrong(texts.of(text.contains("{link}") ? "bm.mail.no-table" : "bm.mail.no-link", list));
        }
        var letters = new ArrayList<Letter>();
        for (var row : table.subList(1, table.size())) {
            if (row.size() > Math.max(address, link) && Mail.isAddress(row.get(address)) && !sent.contains(mark(row.get(link)))) {
                letters.add(new Letter(row.get(link), new Mail(row.get(address), subject,
                        text.replace("{link}", row.get(link)), language < 0 ? "nl" : row.get(language))));
            }
        }
        return letters;
    }

    private static String mark(String link) {
        return balans.sealed.Bytes.toBase64url(balans.sealed.Bytes.sha256(link.getBytes(StandardCharsets.UTF_8)));
    }
}
