package balans.conversation.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader filters a sheet by, as it stands in the address; null is everything. `of` is the organisation whose own
/// lines stand beside the national ones.
public record Choice(@Nullable String goal, @Nullable Integer age, @Nullable String topic, @Nullable String of) {

    public static final Choice EVERYTHING = new Choice(null, null, null);

    Choice(@Nullable String goal, @Nullable Integer age, @Nullable String topic) {
        this(goal, age, topic, null);
    }

    public Choice {
        goal = blankIsNull(goal);
        topic = blankIsNull(topic);
        of = blankIsNull(of);
    }

    public boolean isEverything() {
        return goal == null && age == null && topic == null;
    }

    public boolean takes(Sector sector, Item item) {
        return (goal == null || item.goals().contains(goal))
                && (topic == null || item.topics().contains(topic))
                && (age == null || sector.speaksOf(item, age));
    }

    /// All national lines, beside those of the same organisation.
    public Choice everything() {
        return new Choice(null, null, null, of);
    }

    Choice of(String organisation) {
        return new Choice(goal, age, topic, organisation);
    }

    /// The same choice with this goal, or without one when it was this one already: a chip that switches.
    public Choice switchGoal(String other) {
        return new Choice(other.equals(goal) ? null : other, age, topic, of);
    }

    /// For the end of an address: `?gezondheid=…`, or nothing.
    public String query() {
        var query = UriComponentsBuilder.newInstance();
        parameters().forEach(p -> query.queryParam(p.id(), p.name()));
        return query.encode().toUriString();
    }

    private List<Named> parameters() {
        var parameters = new ArrayList<Named>();
        if (goal != null) {
            parameters.add(new Named("gezondheid", goal));
        }
        if (age != null) {
            parameters.add(new Named("leeftijd", age.toString()));
        }
        if (topic != null) {
            parameters.add(new Named("onderwerp", topic));
        }
        if (of != null) {
            parameters.add(new Named("van", of));
        }
        return parameters;
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
