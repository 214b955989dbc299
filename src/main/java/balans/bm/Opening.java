package balans.bm;

import balans.sealed.RecoveryKit;

/// The kit and the archive brought together, with words for what can go wrong.
final class Opening {

    private Opening() {}

    static OpenedKeys keys(Archive archive, Arguments arguments, Terminal terminal, Words texts) {
        var keys = OpenedKeys.open(archive, code(arguments, terminal, texts));
        if (keys.seeds().isEmpty()) {
            terminal.say(texts.of("bm.kit.other", archive.centreName()));
        }
        return keys;
    }

    static String code(Arguments arguments, Terminal terminal, Words texts) {
        try {
            return Kit.code(arguments, terminal, texts);
        } catch (RecoveryKit.WrongCode wrong) {
            throw new Arguments.Wrong(wrong.group().isPresent()
                    ? texts.of("bm.kit.wrong-group", wrong.group().getAsInt()) : texts.of("bm.kit.wrong"));
        }
    }
}
