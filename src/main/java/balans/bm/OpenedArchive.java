package balans.bm;

import balans.sealed.Answer;
import balans.sealed.AnswerContext;
import balans.sealed.AnswerOpener;
import balans.sealed.Box;
import balans.sealed.Bytes;
import balans.sealed.EnvelopeRefused;
import balans.sealed.InvitationKeys;
import balans.sealed.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Everything of a centre, open: who has this in memory has what the nurses see.
final class OpenedArchive {

    /// @param parent 1 or more
    record Sender(OpenedChild child, int parent, InvitationKeys link) {}

    record OpenedChild(String id, JsonNode plain) {}

    /// @param answer nothing when it does not open
    record OpenedAnswer(long seq, String receivedOn, @Nullable Sender sender, Optional<Answer> answer) {}

    record FollowUp(String child, JsonNode plain) {}

    private static final int SIZES_FROM_HEADER = 1178 + 16;

    private final Archive archive;
    private final OpenedKeys keys;
    private final Map<String, OpenedChild> children = new HashMap<>();
    private final Map<String, Sender> senders = new HashMap<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private long unreadable;

    OpenedArchive(Archive archive, OpenedKeys keys) {
        this.archive = archive;
        this.keys = keys;
        archive.forEach("children.jsonl", row -> row(Rows.Kind.ROSTER, row).ifPresent(plain -> add(row.path("id").asString(), plain)));
        archive.forEach("follow-ups.jsonl", row -> row(Rows.Kind.FOLLOWUP, row)
                .ifPresent(plain -> followUps.add(new FollowUp(row.path("child").asString(), plain))));
    }

    Map<String, OpenedChild> children() {
        return children;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    /// Rows of children and follow-ups that did not open.
    long unreadableRows() {
        return unreadable;
    }

    /// In the order in which they arrived; what does not open is there too.
    List<OpenedAnswer> answers() {
        var openers = new HashMap<String, AnswerOpener>();
        var questionnaire = archive.questionnaire().path("id").asString();
        var rows = new ArrayList<JsonNode>();
        archive.forEach("answers.jsonl", row -> {
            rows.add(row);
            openers.computeIfAbsent(openerOf(row), key -> opener(row, questionnaire));
        });
        return IntStream.range(0, rows.size()).parallel()
                .mapToObj(i -> open(rows.get(i), openers.get(openerOf(rows.get(i)))))
                .sorted(Comparator.comparingLong(OpenedAnswer::seq)).toList();
    }

    private OpenedAnswer open(JsonNode row, @Nullable AnswerOpener opener) {
        var sender = senders.get(row.path("invitation").asString());
        Optional<Answer> answer = Optional.empty();
        if (opener != null && sender != null) {
            try {
                var envelope = Bytes.fromBase64url(row.path("envelope").asString());
                answer = Optional.of(Answer.parse(opener.open(envelope, sender.link().psk())));
            } catch (EnvelopeRefused | JacksonException | IllegalArgumentException refused) {
                // listed as one that does not open
            }
        }
        return new OpenedAnswer(row.path("seq").asLong(), row.path("receivedOn").asString(), sender, answer);
    }

    private static String openerOf(JsonNode row) {
        return row.path("kid").asString() + "/" + row.path("envelope").asString().length();
    }

    /// One for each key and size class: making its keys costs more than opening an answer.
    private @Nullable AnswerOpener opener(JsonNode row, String questionnaire) {
        var size = Bytes.fromBase64url(row.path("envelope").asString()).length - SIZES_FROM_HEADER;
        return keys.kids().entrySet().stream().filter(key -> key.getValue().equals(row.path("kid").asString())).findFirst()
                .filter(key -> size == 512 || size == 1024 || size == 2048)
                .map(key -> new AnswerOpener(keys.seeds().get(key.getKey()),
                        new AnswerContext(archive.programme(), archive.centre(), questionnaire, size)))
                .orElse(null);
    }

    private Optional<JsonNode> row(Rows.Kind kind, JsonNode row) {
        var epoch = row.path("epoch").asInt();
        var place = new Rows.Place(kind, archive.programme(), archive.centre(), epoch, row.path("id").asString());
        try {
            return Optional.of(Rows.open(keys.keys(epoch).roster(), place, Bytes.fromBase64url(row.path("sealed").asString())));
        } catch (Box.DoesNotOpen | OpenedKeys.MissingEpoch | JacksonException | IllegalArgumentException refused) {
            unreadable++;
            return Optional.empty();
        }
    }

    private void add(String id, JsonNode plain) {
        var child = new OpenedChild(id, plain);
        children.put(id, child);
        var number = 1;
        for (var parent : plain.path("parents")) {
            var link = InvitationKeys.of(Bytes.fromBase64url(parent.path("secret").asString()));
            senders.put(Bytes.toBase64url(link.id()), new Sender(child, number++, link));
        }
    }
}
