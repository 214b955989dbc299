package balans.agenda.desk;

import balans.action.Action;
import balans.action.Reminders;
import balans.agenda.desk.AgendaDeskPage.Reminding;
import balans.agenda.edition.Edition;
import balans.agenda.edition.Editions;
import balans.agenda.gap.Signal;
import balans.agenda.gap.SignalStore;
import balans.agenda.overview.Agendas;
import balans.agenda.party.DecideJoin;
import balans.agenda.party.JoinStore;
import balans.agenda.register.AgendaKinds;
import balans.agenda.rhythm.MeetingKeepers;
import balans.agenda.timeline.Lint;
import balans.agenda.voice.Comment;
import balans.agenda.voice.CommentStore;
import balans.agenda.voice.Voice;
import balans.agenda.voice.VoiceStore;
import balans.directory.Reviews;
import balans.identity.Editor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings together what waits.
@Component
class AgendaDesk {

    private static final int SHOWN = 100;

    private final Agendas agendas;
    private final SignalStore signals;
    private final JoinStore joins;
    private final CommentStore comments;
    private final VoiceStore voices;
    private final Reviews reviews;
    private final Reminders reminders;
    private final TypedNumbers numbers;
    private final Clock clock;
    private final Editions editions;
    private final MeetingKeepers keepers;

    AgendaDesk(Agendas agendas, SignalStore signals, JoinStore joins, CommentStore comments, VoiceStore voices,
            Reviews reviews, Reminders reminders, TypedNumbers numbers, Editions editions, MeetingKeepers keepers, Clock clock) {
        this.agendas = agendas;
        this.signals = signals;
        this.joins = joins;
        this.comments = comments;
        this.voices = voices;
        this.reviews = reviews;
        this.reminders = reminders;
        this.numbers = numbers;
        this.editions = editions;
        this.keepers = keepers;
        this.clock = clock;
    }

    AgendaDeskPage page(Editor by, String link, String complaint) {
        var agenda = agendas.now();
        var keeper = by.keeps(AgendaKinds.AGENDA);
        var today = LocalDate.now(clock);
        var open = agenda.actions().stream().filter(action -> action.isOpen() && action.followed() != null)
                .map(action -> new Reminding(action, action.isLate(today), isAsked(action.followed()))).toList();
        return new AgendaDeskPage(agenda, keeper, keeper ? reviews.waiting(AgendaKinds.AGENDA) : List.of(),
                keeper ? signals.waiting(SHOWN) : List.<Signal>of(),
                joins.waiting(SHOWN).stream().filter(join -> DecideJoin.may(by, join)).toList(),
                keeper ? comments.waiting(SHOWN) : List.<Comment>of(), keeper ? voices.all() : List.<Voice>of(),
                keeper ? Lint.of(agenda, editions.last().map(Edition::asOf).orElse(today)) : List.of(), keeper ? numbers.in(agenda) : List.of(), open,
                AgendaKinds.ALL, link, complaint, reminders.arePossible(), keepers.keepsSome(by));
    }

    private boolean isAsked(@Nullable Action followed) {
        return followed != null && reminders.addressee(followed).isPresent();
    }
}
