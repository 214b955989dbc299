package balans.landscape.route;

import balans.landscape.route.RouteCard.Step;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an editor typed: the card, and a row of fields for each step, `wie1`, `wie2` and so on. A row without a "who" and a
/// "what" is no step.
public record RouteForm(String id, Map<String, String> typed, List<String> wrong) {

    public RouteForm {
        typed = Map.copyOf(typed);
        wrong = List.copyOf(wrong);
    }

    static RouteForm of(RouteCard card) {
        var typed = new HashMap<>(Map.of("soort", card.kind().name(), "titel", card.title(), "voor", card.audience(), "wanneer",
                card.occasion(), "vanaf", card.validFrom().toString(), "herzien", card.reviewOn().toString()));
        for (int i = 0; i < card.steps().size(); i++) {
            var step = card.steps().get(i);
            typed.putAll(Map.of("wie" + i, step.who(), "aan" + i, step.toWhom(), "wat" + i, step.what(), "tijd" + i, words(step.leadTime()),
                    "wet" + i, step.legalBasis(), "terug" + i, step.feedbackTo(), "terugtijd" + i, words(step.feedbackWithin())));
        }
        return new RouteForm(card.id(), typed, List.of());
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isWrong(String name) {
        return wrong.contains(name);
    }

    RouteForm checked() {
        var found = new ArrayList<String>();
        if (kind().isEmpty()) {
            found.add("soort");
        }
        if (text("titel").isEmpty() || text("titel").length() > 200) {
            found.add("titel");
        }
        if (text("voor").length() > 200) {
            found.add("voor");
        }
        if (text("wanneer").length() > 300) {
            found.add("wanneer");
        }
        List.of("vanaf", "herzien").stream().filter(name -> day(name).isEmpty()).forEach(found::add);
        for (int i = 0; i < RouteCard.MOST_STEPS; i++) {
            check(i, found);
        }
        if (steps().isEmpty()) {
            found.add("wie0");
        }
        return new RouteForm(id, typed, found);
    }

    private void check(int i, List<String> found) {
        if (text("wie" + i).isEmpty() != text("wat" + i).isEmpty() || text("wie" + i).length() > 120) {
            found.add(text("wie" + i).isEmpty() || text("wie" + i).length() > 120 ? "wie" + i : "wat" + i);
        }
        if (text("wat" + i).length() > 300) {
            found.add("wat" + i);
        }
        for (var time : List.of("tijd" + i, "terugtijd" + i)) {
            if (!text(time).isEmpty() && LeadTime.parse(text(time)).isEmpty()) {
                found.add(time);
            }
        }
        List.of("aan" + i, "wet" + i, "terug" + i).stream().filter(name -> text(name).length() > 120).forEach(found::add);
    }

    RouteCard card(String id, int version) {
        return new RouteCard(id, kind().orElseThrow(), text("titel"), text("voor"), text("wanneer"), version,
                day("vanaf").orElseThrow(), day("herzien").orElseThrow(), steps());
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < RouteCard.MOST_STEPS; i++) {
            if (!text("wie" + i).isEmpty() && !text("wat" + i).isEmpty()) {
                steps.add(new Step(text("wie" + i), text("aan" + i), text("wat" + i), LeadTime.parse(text("tijd" + i)).orElse(null),
                        text("wet" + i), text("terug" + i), LeadTime.parse(text("terugtijd" + i)).orElse(null)));
            }
        }
        return steps;
    }

    private Optional<RouteCard.Kind> kind() {
        return Arrays.stream(RouteCard.Kind.values()).filter(k -> k.name().equals(text("soort"))).findFirst();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return typed(name).strip();
    }

    private static String words(@Nullable LeadTime time) {
        return time == null ? "" : time.toString();
    }
}
