package balans.sealed;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A recovery kit in three parts, of which any two give its code: for a centre that wants no single person to hold it. A
/// part is printed as `D1-` to `D3-` and then as a code of a kit, with its own check group.
public final class EscrowPart {

    private static final int CODE_BYTES = 20;
    private static final Pattern PRINTED = Pattern.compile("(?s)\\s*[Dd]\\s*([123])[\\s-]+(.+)");

    private EscrowPart() {}

    public static List<String> split(String code) {
        return split(code, Bytes.random(CODE_BYTES));
    }

    static List<String> split(String code, byte[] slope) {
        var secret = RecoveryKit.bytesOf(code);
        return IntStream.rangeClosed(1, Shamir.PARTS)
                .mapToObj(x -> "D" + x + "-" + RecoveryKit.spell(Shamir.part(secret, slope, x))).toList();
    }

    /// The code of the kit, from any two parts of it.
    public static String join(String one, String other) {
        var first = parsed(one);
        var second = parsed(other);
        if (first.x() == second.x()) {
            throw new RecoveryKit.WrongCode("two different parts are needed", OptionalInt.empty());
        }
        return RecoveryKit.spell(Shamir.join(first.x(), first.y(), second.x(), second.y()));
    }

    private record Parsed(int x, byte[] y) {}

    private static Parsed parsed(String printed) {
        var found = PRINTED.matcher(printed);
        if (!found.matches()) {
            throw new RecoveryKit.WrongCode("a part begins with D1, D2 or D3", OptionalInt.empty());
        }
        return new Parsed(Integer.parseInt(found.group(1)), RecoveryKit.bytesOf(found.group(2)));
    }
}
