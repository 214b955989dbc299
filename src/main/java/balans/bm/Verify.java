package balans.bm;

/// Two questions of one kind: is this file still what was packed, and does this website serve what was published?
final class Verify {

    private Verify() {}

    static int run(Arguments arguments, Terminal terminal, Words texts) {
        arguments.only();
        var what = arguments.onlyFile();
        return what.startsWith("https://") || what.startsWith("http://")
                ? ServedFiles.check(what, terminal, texts) : file(what, terminal, texts);
    }

    private static int file(String file, Terminal terminal, Words texts) {
        try (var archive = Archive.open(file)) {
            terminal.say(texts.of("bm.verify.whole", archive.centreName(), archive.madeAt().substring(0, 10),
                    archive.rows("children.jsonl"), archive.rows("answers.jsonl"), archive.rows("follow-ups.jsonl")));
            return Bm.WELL;
        }
    }
}
