package balans.agenda.gap;

import balans.agenda.gap.Spot.Missing;
import balans.agenda.gap.Spot.Standing;
import balans.agenda.overview.Agenda;
import balans.agenda.overview.AgendaAction;
import balans.agenda.overview.Ambition;
import balans.directory.entry.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Finds what is empty, thin or forgotten, by counting.
public final class WhiteSpots {

    /// Two quarters.
    static final Duration STALE_AFTER = Duration.ofDays(183);

    private WhiteSpots() {}

    /// Themes in their order, and in each the pillars in theirs.
    public static List<Spot> of(Agenda agenda, Instant now) {
        return agenda.themes().stream()
                .flatMap(theme -> agenda.pillars().stream().map(pillar -> spot(agenda, theme, pillar, now))).toList();
    }

    private static Spot spot(Agenda agenda, Entry theme, Entry pillar, Instant now) {
        var ambitions = agenda.ambitions(theme.id().id(), pillar.id().id());
        var actions = new ArrayList<>(new HashSet<>(ambitions.stream()
                .flatMap(ambition -> agenda.actionsFor(ambition.id()).stream()).toList()));
        var reason = agenda.cell(theme.id().id(), pillar.id().id())
                .map(cell -> cell.fields().text("emptyBecause")).orElse("");
        var missing = missing(agenda, ambitions, actions, now);
        return new Spot(theme, pillar, standing(ambitions, actions, missing, reason), ambitions.size(), actions.size(),
                missing, ambitions.isEmpty() ? reason : "");
    }

    private static Standing standing(
            List<Ambition> ambitions, List<AgendaAction> actions, List<Missing> missing, String reason) {
        if (ambitions.isEmpty()) {
            return reason.isEmpty() ? Standing.WHITE : Standing.ON_PURPOSE;
        }
        if (actions.isEmpty()) {
            return Standing.NO_ACTION;
        }
        return missing.isEmpty() ? Standing.IN_ORDER : switch (missing.getFirst().key()) {
            case "stale" -> Standing.STALE;
            default -> Standing.UNDECIDED; // not sealed: keys of messages
        };
    }

    private static List<Missing> missing(
            Agenda agenda, List<Ambition> ambitions, List<AgendaAction> actions, Instant now) {
        var open = actions.stream().filter(AgendaAction::isOpen).toList();
        var found = new ArrayList<Missing>();
        add(found, "action", ambitions.stream().filter(a -> agenda.actionsFor(a.id()).isEmpty()).count());
        add(found, "lead", open.stream().filter(action -> !action.hasLead()).count());
        add(found, "term", open.stream().filter(action -> action.term().isEmpty()).count());
        var touched = Stream.concat(ambitions.stream().map(Ambition::entry), actions.stream().map(AgendaAction::entry))
                .map(Entry::changedAt).max(Instant::compareTo);
        touched.filter(at -> at.plus(STALE_AFTER).isBefore(now)).ifPresent(at -> found.add(new Missing("stale", 1)));
        return found;
    }

    /// What is undecided in the whole agenda, and how much of how much.
    public record Undecided(String key, long number, int of, String address) {}

    public static List<Undecided> undecided(Agenda agenda, Instant now) {
        var ambitions = agenda.ambitions();
        var open = agenda.actions().stream().filter(AgendaAction::isOpen).toList();
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/Amsterdam"));
        return List.of(
                new Undecided("ambition-action", ambitions.stream().filter(a -> agenda.actionsFor(a.id()).isEmpty()).count(),
                        ambitions.size(), "/agenda?stand=zonder-actie"),
                new Undecided("ambition-lead", ambitions.stream().filter(a -> agenda.actionsFor(a.id()).stream()
                        .noneMatch(AgendaAction::hasLead)).count(), ambitions.size(), "/agenda?stand=zonder-trekker"),
                new Undecided("ambition-term", ambitions.stream().filter(a -> agenda.actionsFor(a.id()).stream()
                        .noneMatch(action -> action.term().isPresent())).count(), ambitions.size(),
                        "/agenda?stand=zonder-termijn"),
                new Undecided("action-lead", open.stream().filter(a -> !a.hasLead()).count(), open.size(), "/agenda/tijdlijn?stand=loopt"),
                new Undecided("action-term", open.stream().filter(a -> a.term().isEmpty()).count(), open.size(), "/agenda/tijdlijn?stand=loopt"),
                new Undecided("action-ambition", open.stream().filter(a -> a.ambitions().isEmpty()).count(), open.size(),
                        "/agenda/tijdlijn?stand=loopt"),
                new Undecided("action-late", open.stream().filter(a -> a.isLate(today)).count(), open.size(),
                        "/agenda/tijdlijn?stand=te-laat"));
    }

    private static void add(List<Missing> found, String key, long number) {
        if (number > 0) {
            found.add(new Missing(key, (int) number));
        }
    }
}
