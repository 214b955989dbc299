package balans.landscape.together;

import balans.content.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the content file says about working together. Read at first use.
@Component
public class Together {

    /// A kind of collaboration; the code ("VSV") may be empty.
    public record Collaboration(String id, String code, String name) {}

    /// What a library or another party already does, with whom (names).
    public record Initiative(String name, List<String> points, List<String> partners) {}

    /// A field to work on; `open` says that the source itself put question marks behind it.
    public record Focus(String id, String name, boolean open, List<Initiative> initiatives) {}

    public record Question(String question, String answer, List<String> points) {}

    private final Content file = Content.read("zorglandschap.nl.yaml");
    private final Map<String, String> actors =
            file.list("actoren").stream().collect(Collectors.toMap(a -> a.text("id"), a -> a.text("korte_titel", a.text("titel"))));
    private final List<Collaboration> collaborations = ordered("samenwerkingsverbanden").stream()
            .map(c -> new Collaboration(c.text("id"), c.text("code", ""), c.text("titel"))).toList();
    private final List<Focus> focuses = ordered("focusgebieden").stream()
            .map(f -> new Focus(f.text("id"), f.text("titel"), f.flag("open_vraag"), initiatives(f.text("id")))).toList();
    private final List<Question> privacy = file.list("privacy").stream().map(q -> new Question(q.text("vraag"), q.text("antwoord"),
            texts(q, "aandachtspunten"))).toList();

    /// The kinds of collaborations (R002-9).
    public List<Collaboration> collaborations() {
        return collaborations;
    }

    /// What chain partners should agree on (R002-10).
    public List<String> agreements() {
        return texts(file.at("ketenafspraken"), "onderwerpen");
    }

    /// What the guidelines of the birth chain are about (R002-11).
    public List<String> guidelines() {
        return texts(file.at("richtlijnen"), "onderwerpen");
    }

    public String guidelinesLaidDown() {
        return file.at("richtlijnen").at("vastgelegd_in").text("titel");
    }

    /// Initiatives by focus (R002-5).
    public List<Focus> focuses() {
        return focuses;
    }

    /// The seven of the source (R002-6).
    public List<String> opportunities() {
        return titles("kansen");
    }

    /// Ways to connect with a partner (R002-7).
    public List<String> routes() {
        return titles("routes");
    }

    /// The nine contributions of a library (R002-23).
    public List<String> contributions() {
        return file.list("bijdragen_bibliotheek").stream().sorted(Comparator.comparingInt(b -> b.number("nummer")))
                .map(b -> b.text("titel")).toList();
    }

    public List<String> aboutTheLibrary() {
        return file.texts("bijdragen_bibliotheek_inleiding");
    }

    public List<Question> privacy() {
        return privacy;
    }

    /// From practice (R002-24).
    public List<String> tips() {
        return texts(file, "tips");
    }

    private List<Initiative> initiatives(String focus) {
        return file.list("initiatieven").stream().filter(i -> i.text("focus").equals(focus))
                .map(i -> new Initiative(i.text("titel"), i.texts("punten"), i.texts("partners").stream().map(actors::get).toList()))
                .toList();
    }

    private List<String> titles(String key) {
        return ordered(key).stream().map(entry -> entry.text("titel")).toList();
    }

    private List<Content> ordered(String key) {
        return file.list(key).stream().sorted(Comparator.comparingInt(entry -> entry.number("volgorde"))).toList();
    }

    private static List<String> texts(Content below, String key) {
        return below.list(key).stream().map(entry -> entry.text("tekst")).toList();
    }
}
