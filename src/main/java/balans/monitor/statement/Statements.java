package balans.monitor.statement;

import balans.monitor.TeamId;
import balans.monitor.statement.StatementStore.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What a team can choose from.
@Component
public class Statements {

    static final int PROPOSED = 5;

    private final ReadyStatements ready;
    private final StatementStore store;

    Statements(ReadyStatements ready, StatementStore store) {
        this.ready = ready;
        this.store = store;
    }

    public List<Statement> of(TeamId team) {
        var all = new ArrayList<>(ready.all());
        all.addAll(store.current(team));
        return all;
    }

    public List<Choice> choices(TeamId team, int threshold) {
        var uses = store.uses(team);
        var wanted = store.wanted(team, threshold);
        var all = of(team);
        var proposed = proposed(all, s -> uses.getOrDefault(s.id(), Use.NEVER), wanted);
        return all.stream()
                .map(s -> new Choice(s, uses.getOrDefault(s.id(), Use.NEVER).times(), wanted.contains(s.id()),
                        proposed.contains(s.id())))
                .toList();
    }

    /// First what people want to talk about, then what was used least and longest ago, one of each group before a
    /// second of the same (R003-18).
    static Set<String> proposed(
            List<Statement> all, java.util.function.Function<Statement, Use> uses, Set<String> wanted) {
        var byUse = all.stream().sorted(Comparator
                .<Statement>comparingInt(s -> wanted.contains(s.id()) ? 0 : 1)
                .thenComparingInt(s -> uses.apply(s).times())
                .thenComparingLong(s -> uses.apply(s).lastAt())).toList();
        var proposed = new HashSet<String>();
        while (proposed.size() < Math.min(PROPOSED, all.size())) {
            var groups = new HashSet<String>();
            for (var statement : byUse) {
                if (proposed.size() < PROPOSED && !proposed.contains(statement.id()) && groups.add(statement.group())) {
                    proposed.add(statement.id());
                }
            }
        }
        return proposed;
    }

    public Set<String> wanted(TeamId team, int threshold) {
        return store.wanted(team, threshold);
    }

    public Set<String> raisedBy(TeamId team, List<String> hands) {
        return store.raisedBy(team, hands);
    }

    public void raise(TeamId team, String statement, String hand) {
        if (of(team).stream().anyMatch(s -> s.id().equals(statement))) {
            store.raise(team, statement, hand);
        }
    }

    public void lower(TeamId team, String statement, String hand) {
        store.lower(team, statement, hand);
    }

    /// It has been talked about.
    public void settle(TeamId team, String statement) {
        store.lowerAll(team, statement);
    }
}
