package balans.bm;

import balans.bm.OpenedArchive.OpenedAnswer;
import balans.sealed.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Everything of an archive as tables: children, answers, follow-ups.
final class Export {

    private Export() {}

    static int run(Arguments arguments, Terminal terminal, Words texts) {
        arguments.only("--kit", "--part", "--to");
        var folder = Path.of(arguments.required("--to"));
        try (var archive = Archive.open(arguments.onlyFile())) {
            var keys = Opening.keys(archive, arguments, terminal, texts);
            if (keys.seeds().isEmpty()) {
                return Bm.NOT_WELL;
            }
            var all = new OpenedArchive(archive, keys);
            var answers = all.answers();
            Files.createDirectories(folder);
            Table.write(folder, "kinderen.csv", children(all, texts));
            Table.write(folder, "antwoorden.csv", answers(answers, archive.questionnaire(), texts));
            Table.write(folder, "opvolging.csv", followUps(all, texts));
            var closed = answers.stream().filter(answer -> answer.answer().isEmpty()).count() + all.unreadableRows();
            terminal.say(texts.of("bm.export.done", folder, all.children().size(), answers.size(), all.followUps().size()));
            if (closed > 0) {
                terminal.say(texts.of("bm.recover.closed", closed));
            }
            return closed == 0 ? Bm.WELL : Bm.NOT_WELL;
        } catch (IOException notWritten) {
            terminal.say(texts.of("bm.file.not-written", folder));
            return Bm.NOT_WELL;
        }
    }

    private static List<List<String>> children(OpenedArchive all, Words texts) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(texts.of("bm.column.children").split(";")));
        all.children().values().stream()
                .sorted(java.util.Comparator.comparing(child -> child.plain().path("last").asString("") + child.id()))
                .forEach(child -> lines.add(Stream.concat(who(child.plain()),
                        Stream.of(child.plain().path("parents").valueStream()
                                .map(parent -> parent.path("email").asString("")).filter(email -> !email.isEmpty())
                                .reduce((a, b) -> a + " " + b).orElse(""))).toList()));
        return lines;
    }

    private static Stream<String> who(JsonNode child) {
        return Stream.of("code", "number", "first", "last", "born", "school", "class").map(key -> child.path(key).asString(""));
    }

    private static List<List<String>> answers(List<OpenedAnswer> answers, JsonNode questionnaire, Words texts) {
        var rule = new ScoreRule(questionnaire);
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(Stream.of(texts.of("bm.column.answers").split(";")),
                questionnaire.path("items").valueStream().map(item -> item.at("/text/nl").asString())).toList());
        answers.forEach(answer -> lines.add(line(answer, rule, questionnaire.path("items").size(), texts)));
        return lines;
    }

    private static List<String> line(OpenedAnswer opened, ScoreRule rule, int items, Words texts) {
        var line = new ArrayList<String>();
        var sender = opened.sender();
        (sender == null ? Stream.generate(() -> "").limit(7) : who(sender.child().plain())).forEach(line::add);
        line.add(sender == null ? "" : String.valueOf(sender.parent()));
        line.add(opened.receivedOn());
        opened.answer().ifPresentOrElse(answer -> {
            var outcome = rule.of(answer.a());
            line.addAll(List.of(outcome.map(o -> String.valueOf(o.score())).orElse(""), outcome.map(o -> o.word()).orElse(""),
                    answer.at(), answer.by(), answer.lang(), yes(answer.helped(), texts), talk(answer.talk(), texts)));
            for (int i = 0; i < items; i++) {
                line.add(i < answer.a().size() ? rule.text(i, answer.a().get(i)) : "");
            }
        }, () -> line.add(texts.of("bm.export.closed")));
        return line;
    }

    private static String yes(boolean is, Words texts) {
        return texts.of(is ? "bm.yes" : "bm.no");
    }

    private static String talk(Answer.@Nullable Talk talk, Words texts) {
        return talk == null || !talk.wants() ? texts.of("bm.no") : talk.how() == null ? texts.of("bm.yes") : talk.how();
    }

    private static List<List<String>> followUps(OpenedArchive all, Words texts) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(texts.of("bm.column.follow-ups").split(";")));
        all.followUps().forEach(followUp -> {
            var child = all.children().get(followUp.child());
            var line = new ArrayList<String>();
            (child == null ? Stream.generate(() -> "").limit(7) : who(child.plain())).forEach(line::add);
            Stream.of("on", "how", "needs", "agreed", "next", "by").forEach(key -> line.add(followUp.plain().path(key).asString("")));
            line.add(yes(followUp.plain().path("undone").asBoolean(false), texts));
            lines.add(line);
        });
        return lines;
    }
}
