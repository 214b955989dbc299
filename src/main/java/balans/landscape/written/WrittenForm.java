package balans.landscape.written;

import balans.mail.Mail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an editor typed of a service. The names are those of the fields of the page.
record WrittenForm(Map<String, List<String>> typed) {

    static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    static final int OPENINGS = 3;
    private static final int MONTHS_MAX = 240;
    private static final List<String> WHERE = List.of("straat", "postcode", "woonplaats", "provincie");

    String text(String name) {
        return String.join("", typed.getOrDefault(name, List.of()).stream().limit(1).toList()).strip().replace("\r", "");
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    boolean isTicked(String name) {
        return !text(name).isEmpty();
    }

    /// The lines of a field, each once.
    List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().limit(30).toList();
    }

    boolean hasAddress() {
        return !WHERE.stream().allMatch(name -> text(name).isEmpty());
    }

    @Nullable Integer months(String name) {
        return text(name).matches("\\d{1,3}") ? Integer.valueOf(text(name)) : null;
    }

    List<Opening> openings() {
        var openings = new ArrayList<Opening>();
        for (int i = 1; i <= OPENINGS; i++) {
            var days = all("dag" + i).stream().filter(DAYS::contains).toList();
            var from = Opening.time(text("van" + i));
            var until = Opening.time(text("tot" + i));
            if (!days.isEmpty() && from.isPresent() && until.isPresent()) {
                openings.add(new Opening(days, from.get(), until.get()));
            }
        }
        return openings;
    }

    /// Field to the key of what is wrong with it, in the order of the page.
    Map<String, String> wrong(Set<String> actors) {
        var wrong = wrongWords();
        needed(wrong, "organisatie", 200);
        if (!text("wie").isEmpty() && !actors.contains(text("wie"))) {
            wrong.put("wie", "choice");
        }
        ages(wrong);
        if (!text("telefoon").isEmpty() && !text("telefoon").matches("[+0-9][0-9 ()/.-]{5,24}")) {
            wrong.put("telefoon", "phone");
        }
        if (hasAddress()) {
            address(wrong);
        }
        days(wrong);
        if (!Countries.languages().containsAll(all("taal"))) {
            wrong.put("taal", "choice");
        }
        return wrong;
    }

    /// Of the texts alone, which is all that can be changed of what a package brought.
    Map<String, String> wrongWords() {
        var wrong = new LinkedHashMap<String, String>();
        needed(wrong, "naam", 200);
        needed(wrong, "tekst", 5_000);
        if (!text("mail").isEmpty() && !Mail.isAddress(text("mail"))) {
            wrong.put("mail", "mail");
        }
        if (!text("site").isEmpty() && !text("site").matches("https?://[^\\s]{3,480}")) {
            wrong.put("site", "web");
        }
        return wrong;
    }

    private void needed(Map<String, String> wrong, String name, int most) {
        if (text(name).isEmpty() || text(name).length() > most) {
            wrong.put(name, "needed");
        }
    }

    private void ages(Map<String, String> wrong) {
        var from = months("vanaf");
        var until = months("tot");
        if (!text("vanaf").isEmpty() && (from == null || from > MONTHS_MAX)) {
            wrong.put("vanaf", "months");
        } else if (!text("tot").isEmpty() && (until == null || until > MONTHS_MAX || from != null && until <= from)) {
            wrong.put("tot", "months");
        }
    }

    private void address(Map<String, String> wrong) {
        WHERE.forEach(name -> needed(wrong, name, 120));
        var country = text("land");
        if (!Countries.KNOWN.contains(country)) {
            wrong.put("land", "abroad");
        } else if (!Countries.isPostcode(country, text("postcode"))) {
            wrong.putIfAbsent("postcode", "postcode");
        } else if (!wrong.containsKey("provincie") && !Countries.has(country, text("provincie"))) {
            wrong.put("provincie", "province");
        }
    }

    private void days(Map<String, String> wrong) {
        for (int i = 1; i <= OPENINGS; i++) {
            var some = !all("dag" + i).isEmpty() || !text("van" + i).isEmpty() || !text("tot" + i).isEmpty();
            var from = Opening.time(text("van" + i));
            var until = Opening.time(text("tot" + i));
            if (some && (all("dag" + i).isEmpty() || from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get()))) {
                wrong.put("dag" + i, "opening");
            }
        }
        var openings = openings();
        for (int i = 0; i < openings.size(); i++) {
            for (int j = i + 1; j < openings.size(); j++) {
                if (openings.get(i).overlaps(openings.get(j))) {
                    wrong.putIfAbsent("dag" + (j + 1), "overlap");
                }
            }
        }
    }
}
