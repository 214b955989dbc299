package balans.demo;

import balans.sealed.InvitationLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Invents families: the same ones every time, but for their secrets.
final class Families {

    private static final List<String> FIRST = List.of(
            "Noor", "Emir", "Zofia", "Adam", "Louise", "Jules", "Fleur", "Milan", "Yasmine", "Finn", "Elif", "Vic",
            "Amélie", "Lotte", "Mohamed", "Sofiia", "Arthur", "Nina", "Rayan", "Mila", "Lars", "Aya", "Stan", "Olena");
    private static final List<String> LAST = List.of(
            "Peeters", "Yılmaz", "Nowak", "El Amrani", "Van den Broeck", "Dubois", "Maes", "Jansen", "Benali",
            "Willems", "Öztürk", "Claes", "Lefèvre", "Mertens", "Shevchenko", "Goossens", "D'Hondt", "de Vries");
    private static final List<String> LANGUAGES = List.of("nl", "nl", "nl", "tr", "ar", "fr", "pl", "uk", "en", "de");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int EVERY_SECOND_PARENT = 6;
    private static final int EVERY_LETTER_ONLY = 9;

    private final Random chance;
    private int number;

    Families(long seed) {
        chance = new Random(seed);
    }

    List<Child> of(byte[] centrePublicKey, String school, List<String> classes, int children, LocalDate today) {
        return IntStream.range(0, children)
                .mapToObj(i -> child(centrePublicKey, school, classes.get(i % classes.size()), today))
                .toList();
    }

    private Child child(byte[] centrePublicKey, String school, String schoolClass, LocalDate today) {
        number++;
        var first = FIRST.get(chance.nextInt(FIRST.size()));
        var last = LAST.get(chance.nextInt(LAST.size()));
        var born = today.minusDays(2L * 365 + 200 + chance.nextInt(365));
        var language = LANGUAGES.get(chance.nextInt(LANGUAGES.size()));
        var parents = new ArrayList<Child.Parent>();
        for (int i = 0; i <= (number % EVERY_SECOND_PARENT == 0 ? 1 : 0); i++) {
            var email = number % EVERY_LETTER_ONLY == 0 ? "" : "ouder%d.%d@gezin.example".formatted(i + 1, number);
            parents.add(new Child.Parent(InvitationLink.to(centrePublicKey), email, language));
        }
        return new Child(ChildCode.of(randomCode()), "%08d".formatted(20260000 + number), first, last, born.toString(),
                school, schoolClass, parents);
    }

    private String randomCode() {
        var code = new StringBuilder();
        for (int i = 0; i < ChildCode.LENGTH; i++) {
            code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
