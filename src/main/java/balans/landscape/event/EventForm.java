package balans.landscape.event;

import balans.landscape.event.Event.Kind;
import balans.landscape.event.Event.Rhythm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an editor typed of an event.
record EventForm(Map<String, String> typed) {

    private static final int YEARS_MAX = 5;

    static EventForm of(Event event) {
        var typed = new HashMap<>(Map.of("soort", event.kind().name(), "titel", event.title(), "tekst", event.about(), "organisatie",
                event.organisation(), "dienst", event.service(), "plek", event.place(), "gemeente", event.municipality(),
                "dag", event.startsOn().toString(), "van", event.startsAt().toString(), "tot", event.endsAt().toString()));
        typed.put("ritme", event.rhythm().name());
        typed.put("tot-en-met", event.until() == null ? "" : event.until().toString());
        typed.put("niet", event.except().stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
        return new EventForm(typed);
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip().replace("\r", "");
    }

    Set<String> wrong(boolean serviceIsThere) {
        var wrong = new LinkedHashSet<String>();
        require(wrong, "soort", kind().isPresent());
        require(wrong, "titel", !text("titel").isEmpty() && text("titel").length() <= 200);
        require(wrong, "tekst", text("tekst").length() <= 2_000);
        require(wrong, "organisatie", text("organisatie").length() <= 200);
        require(wrong, "dienst", text("dienst").isEmpty() || serviceIsThere);
        require(wrong, "gemeente", !text("gemeente").isEmpty() && text("gemeente").length() <= 100);
        require(wrong, "plek", text("plek").length() <= 200);
        var day = day("dag");
        require(wrong, "dag", day.isPresent() && day.get().getYear() >= 2020 && day.get().getYear() < 2100);
        require(wrong, "van", time("van").isPresent());
        require(wrong, "tot", time("tot").isPresent() && time("van").filter(from -> from.isBefore(time("tot").get())).isPresent());
        require(wrong, "ritme", rhythm().isPresent());
        var until = day("tot-en-met");
        require(wrong, "tot-en-met", text("tot-en-met").isEmpty() || until.isPresent() && day.isPresent()
                && !until.get().isBefore(day.get()) && until.get().isBefore(day.get().plusYears(YEARS_MAX)));
        require(wrong, "niet", text("niet").lines().allMatch(line -> line.isBlank() || parsed(line).isPresent()));
        return wrong;
    }

    Event event(String id, @Nullable Event before, Instant now) {
        var rhythm = rhythm().orElseThrow();
        return new Event(id, kind().orElseThrow(), text("titel"), text("tekst"), text("organisatie"), text("dienst"), text("plek"),
                text("gemeente"), day("dag").orElseThrow(), time("van").orElseThrow(), time("tot").orElseThrow(), rhythm,
                rhythm == Rhythm.ONCE ? null : day("tot-en-met").orElse(null),
                rhythm == Rhythm.ONCE ? List.of() : text("niet").lines().flatMap(line -> parsed(line).stream()).distinct().limit(100).toList(),
                before != null && before.cancelled(), before == null ? 1 : before.version() + 1, now);
    }

    private static void require(Set<String> wrong, String name, boolean holds) {
        if (!holds) {
            wrong.add(name);
        }
    }

    private Optional<Kind> kind() {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(text("soort"))).findFirst();
    }

    private Optional<Rhythm> rhythm() {
        return Arrays.stream(Rhythm.values()).filter(rhythm -> rhythm.name().equals(text("ritme"))).findFirst();
    }

    private Optional<LocalDate> day(String name) {
        return parsed(text(name));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String name) {
        try {
            return Optional.of(LocalTime.parse(text(name)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
