package balans.agenda.follow;

import balans.action.Action;
import balans.action.Action.Visibility;
import balans.action.Actions;
import balans.action.Actions.Agreement;
import balans.action.Origin;
import balans.action.Origin.Instrument;
import balans.action.Term;
import balans.agenda.register.AgendaKinds;
import balans.agenda.register.Terms;
import balans.directory.EntryId;
import balans.directory.EntryPublished;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A published action is followed under its own id as subject. What whoever leads it said stays with it.
@Component
class FollowActions {

    private final Actions actions;
    private final EntryStore entries;

    FollowActions(Actions actions, EntryStore entries) {
        this.actions = actions;
        this.entries = entries;
    }

    @EventListener
    void on(EntryPublished published) {
        if (published.entry().kind() != AgendaKinds.ACTION) {
            return;
        }
        var id = published.entry().id();
        var followed = actions.of(Instrument.AGENDA, AgendaKinds.AGENDA).stream()
                .filter(action -> action.origin().subject().equals(id)).findFirst();
        var entry = entries.find(published.entry());
        if (entry.isEmpty()) {
            followed.ifPresent(action -> actions.remove(action.id()));
        } else {
            follow(entry.get(), followed);
        }
    }

    private void follow(Entry entry, Optional<Action> followed) {
        var what = agreement(entry);
        if (followed.isEmpty()) {
            actions.agree(new Origin(Instrument.AGENDA, AgendaKinds.AGENDA, "", entry.id().id(), "", ""), what);
        } else if (!says(followed.get(), what)) {
            actions.adjust(followed.get().id(), "published/" + entry.version(), what, "");
        }
    }

    private Agreement agreement(Entry entry) {
        var fields = entry.fields();
        return new Agreement(entry.title(), clipped(lead(fields)), partners(fields),
                Terms.of(fields, "term").orElse(null), lookBack(fields), Visibility.PUBLIC);
    }

    private String lead(Fields fields) {
        return fields.has("lead")
                ? entries.find(EntryId.organisation(fields.text("lead"))).map(Entry::title).orElse(fields.text("lead"))
                : fields.text("leadName");
    }

    private List<String> partners(Fields fields) {
        var partners = fields.lines("partners").stream().filter(partner -> !partner.equals(fields.text("lead"))).toList();
        var titles = entries.titles(partners.stream().map(EntryId::organisation).toList());
        return partners.stream().limit(Action.MOST_PARTNERS)
                .map(id -> clipped(titles.getOrDefault(EntryId.organisation(id), id))).toList();
    }

    private static @Nullable LocalDate lookBack(Fields fields) {
        return Terms.of(fields, "lookBack").map(Term::last).orElse(null);
    }

    private static boolean says(Action action, Agreement what) {
        return action.title().equals(what.title()) && action.lead().equals(what.lead())
                && action.partners().equals(what.partners()) && Objects.equals(action.term(), what.term())
                && Objects.equals(action.lookBackOn(), what.lookBackOn());
    }

    private static String clipped(String name) {
        return name.length() <= Action.LEAD_MAX_CHARS ? name : name.substring(0, Action.LEAD_MAX_CHARS);
    }
}
