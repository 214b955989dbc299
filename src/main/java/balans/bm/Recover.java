package balans.bm;

import java.util.Locale;

/// Says whether a kit, or two of its three parts, opens an archive: to be tried once a year and on the day itself. With
/// parts and without an archive it gives the code of the kit back.
final class Recover {

    private Recover() {}

    static int run(Arguments arguments, Terminal terminal, Words texts) {
        arguments.only("--kit", "--part");
        if (arguments.files().isEmpty() && !arguments.all("--part").isEmpty()) {
            terminal.say(Opening.code(arguments, terminal, texts));
            return Bm.WELL;
        }
        try (var archive = Archive.open(arguments.onlyFile())) {
            var keys = Opening.keys(archive, arguments, terminal, texts);
            if (keys.seeds().isEmpty()) {
                return Bm.NOT_WELL;
            }
            terminal.say(texts.of("bm.recover.opens", archive.centreName(), archive.madeAt().substring(0, 10)));
            terminal.say(texts.of("bm.recover.words", keys.words().toLowerCase(Locale.ROOT)));
            var all = new OpenedArchive(archive, keys);
            var answers = all.answers();
            var closed = answers.stream().filter(answer -> answer.answer().isEmpty()).count() + all.unreadableRows();
            terminal.say(texts.of("bm.recover.counts", all.children().size(), answers.size(), all.followUps().size()));
            if (!keys.manifestIsGenuine(archive)) {
                terminal.say(texts.of("bm.recover.manifest"));
                return Bm.NOT_WELL;
            }
            terminal.say(closed == 0 ? texts.of("bm.recover.all") : texts.of("bm.recover.closed", closed));
            return closed == 0 ? Bm.WELL : Bm.NOT_WELL;
        }
    }
}
