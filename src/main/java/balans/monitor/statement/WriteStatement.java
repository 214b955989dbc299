package balans.monitor.statement;

import balans.kernel.RandomId;
import balans.monitor.TeamId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A team's own wording (R003-5). A new wording is a new statement; the old one is withdrawn, and what was scored on
/// it stays what it was.
@Component
public class WriteStatement {

    public sealed interface Outcome {
        record Written(Statement statement) implements Outcome {}
        record DoesNotFit(int limit) implements Outcome {}
        record NoSuchStatement() implements Outcome {}
    }

    private final StatementStore statements;
    private final ReadyStatements ready;
    private final Clock clock;

    WriteStatement(StatementStore statements, ReadyStatements ready, Clock clock) {
        this.statements = statements;
        this.ready = ready;
        this.clock = clock;
    }

    @Transactional
    public Outcome write(TeamId team, String group, Voice voice, String wording) {
        if (!Statement.wordingFits(wording)) {
            return new Outcome.DoesNotFit(Statement.MAX_CHARS);
        }
        if (ready.groups().stream().noneMatch(g -> g.id().equals(group))) {
            return new Outcome.NoSuchStatement();
        }
        var statement = new Statement(RandomId.next(), group, wording.strip(), voice, true);
        statements.add(team, statement, null, clock.instant());
        return new Outcome.Written(statement);
    }

    @Transactional
    public Outcome replace(TeamId team, String old, String wording) {
        if (!Statement.wordingFits(wording)) {
            return new Outcome.DoesNotFit(Statement.MAX_CHARS);
        }
        var before = statements.current(team).stream().filter(s -> s.id().equals(old)).findFirst();
        if (before.isEmpty() || !statements.withdraw(team, old, clock.instant())) {
            return new Outcome.NoSuchStatement();
        }
        var after = new Statement(RandomId.next(), before.get().group(), wording.strip(), before.get().voice(), true);
        statements.add(team, after, old, clock.instant());
        return new Outcome.Written(after);
    }

    public void withdraw(TeamId team, String id) {
        statements.withdraw(team, id, clock.instant());
    }
}
