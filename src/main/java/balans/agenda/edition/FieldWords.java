package balans.agenda.edition;

import balans.web.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// What the kinds and fields of pieces are called, for readers and for who takes the files over. A kind or field without
/// words shows its own name; a test sees to it that there is none.
@Component
public class FieldWords {

    /// A field of the files, in words.
    public record Meaning(String name, String label, String about) {}

    private final Text texts;

    FieldWords(Text texts) {
        this.texts = texts;
    }

    public String label(String field) {
        return texts.find("agenda.column." + field).orElse(field);
    }

    /// In the singular.
    public String kind(String kind) {
        return texts.find("agenda.kind." + kind).orElse(kind);
    }

    public String kinds(String kind) {
        return texts.find("agenda.kinds." + kind).orElseGet(() -> kind(kind));
    }

    public String pillar(String pillar) {
        return texts.find("agenda.pillar." + pillar).orElse(pillar);
    }

    public boolean knows(String field) {
        return texts.find("agenda.column." + field + ".about").isPresent();
    }

    public List<Meaning> meanings(Set<String> fields) {
        return new TreeSet<>(fields).stream()
                .map(name -> new Meaning(name, label(name), texts.find("agenda.column." + name + ".about").orElse(""))).toList();
    }
}
