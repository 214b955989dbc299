package balans.conversation.sheet;

import balans.content.Content;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The sources that the sheets point to.
@Component
class Sources {

    /// Kinds of sources that a sheet shows apart: what others did (R000-22), money (R000-23), tests elsewhere (R000-27).
    static final String GOOD_PRACTICE = "praktijkvoorbeeld";
    static final String FUNDING = "subsidie";

    private final List<Source> all;
    private final List<Named> themes;
    private final Map<String, String> kinds;

    Sources() {
        var file = Content.read("bronnen.nl.yaml");
        themes = file.list("themas").stream().map(t -> new Named(t.text("id"), t.text("titel"))).toList();
        kinds = file.list("soorten").stream().collect(Collectors.toMap(k -> k.text("id"), k -> k.text("titel")));
        all = file.list("bronnen").stream().map(s -> new Source(s.text("id"), s.text("titel"), s.text("url"), s.text("soort"),
                s.texts("sectoren"), s.texts("doelgroepen"), s.flag("meertalig"), s.text("periode", ""), s.text("toelichting", "")))
                .toList();
    }

    List<Named> themes() {
        return themes;
    }

    String kind(Source source) {
        return kinds.getOrDefault(source.kind(), source.kind());
    }

    List<Source> of(Collection<String> ids) {
        return all.stream().filter(source -> ids.contains(source.id())).toList();
    }

    List<Source> in(Sector sector) {
        return all.stream().filter(source -> source.sectors().contains(sector.id())).toList();
    }
}
