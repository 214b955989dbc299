package balans.directory.content;

import balans.directory.content.Oddities.Oddity;
import balans.directory.entry.Author;
import balans.directory.entry.Complaint;
import balans.directory.entry.Draft;
import balans.directory.entry.EntryStore;
import balans.directory.entry.PublishEntry;
import balans.directory.entry.PublishEntry.Outcome.Clash;
import balans.directory.entry.PublishEntry.Outcome.NotAccepted;
import balans.directory.entry.PublishEntry.Outcome.Published;
import balans.directory.entry.PublishEntry.Outcome.Similar;
import balans.directory.resource.WebAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes drafts with ids into a register, all of them or none. What is there stays as it is, so that a second time changes
/// nothing; what cannot be taken in, or was repaired, is noted.
@Component
class LoadRegister {

    private final PublishEntry publish;
    private final EntryStore entries;
    private final Oddities oddities;

    LoadRegister(PublishEntry publish, EntryStore entries, Oddities oddities) {
        this.publish = publish;
        this.entries = entries;
        this.oddities = oddities;
    }

    @Transactional
    void load(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft.id() != null && entries.find(draft.id()).isEmpty()) {
                switch (publish.publish(draft, Author.START)) {
                    case Published(var entry) -> entry.fields().lines("originals").forEach(original ->
                            oddities.add(new Oddity(entry.id(), oddity(original), original)));
                    case NotAccepted(var complaints) -> complaints.forEach(complaint -> oddities.add(
                            new Oddity(draft.id(), skipped(complaint), complaint.field() + " " + complaint.detail())));
                    case Clash(var now) -> oddities.add(new Oddity(now.id(), "skipped", now.title()));
                    case Similar(var alike) -> oddities.add(new Oddity(draft.id(), "skipped", alike.getFirst().title()));
                }
            }
        }
    }

    private static String skipped(Complaint complaint) {
        return complaint.key().equals("taken") ? "same-page" : "skipped";
    }

    private static String oddity(String original) {
        var read = WebAddress.of(original);
        if (read.trouble().isPresent()) {
            return "repaired";
        }
        var place = original.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return read.clean().filter(clean -> !place.startsWith(clean.host())).isPresent() ? "unwrapped" : "cleaned";
    }
}
