package balans.action;

import balans.action.Action.State;
import balans.action.Action.Visibility;
import balans.action.Origin.Instrument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ActionStore {

    private final JdbcClient db;

    ActionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Action action) {
        params(db.sql("""
                INSERT INTO action_action (id, instrument, owner, occasion, subject, measurement, about, title, lead,
                    term, term_last, state, look_back_on, visibility, version, agreed_at, changed_at)
                VALUES (:id, :instrument, :owner, :occasion, :subject, :measurement, :about, :title, :lead,
                    :term, :termLast, :state, :lookBackOn, :visibility, :version, :agreedAt, :changedAt)
                """), action)
                .param("instrument", action.origin().instrument().name()).param("owner", action.origin().owner())
                .param("occasion", action.origin().occasion()).param("subject", action.origin().subject())
                .param("measurement", action.origin().measurement()).param("about", action.origin().about())
                .param("agreedAt", action.agreedAt().toEpochMilli())
                .update();
        addPartners(action);
    }

    /// False when somebody has changed it meanwhile: `action` holds the version that is to come after.
    boolean update(Action action) {
        var changed = params(db.sql("""
                UPDATE action_action SET title = :title, lead = :lead, term = :term, term_last = :termLast,
                    state = :state, look_back_on = :lookBackOn, visibility = :visibility, version = :version,
                    changed_at = :changedAt
                WHERE id = :id AND version = :version - 1
                """), action).update() == 1;
        if (changed) {
            db.sql("DELETE FROM action_partner WHERE action = :id").param("id", action.id().value()).update();
            addPartners(action);
        }
        return changed;
    }

    private static StatementSpec params(StatementSpec statement, Action action) {
        var term = action.term();
        return statement
                .param("id", action.id().value()).param("title", action.title()).param("lead", action.lead())
                .param("term", term == null ? null : term.edtf())
                .param("termLast", term == null ? null : term.last().toString())
                .param("state", action.state().name())
                .param("lookBackOn", action.lookBackOn() == null ? null : action.lookBackOn().toString())
                .param("visibility", action.visibility().name()).param("version", action.version())
                .param("changedAt", action.changedAt().toEpochMilli());
    }

    private void addPartners(Action action) {
        for (int i = 0; i < action.partners().size(); i++) {
            db.sql("INSERT INTO action_partner (action, position, name) VALUES (:action, :position, :name)")
                    .param("action", action.id().value()).param("position", i).param("name", action.partners().get(i))
                    .update();
        }
    }

    Optional<Action> find(ActionId id) {
        return actions(db.sql("SELECT * FROM action_action WHERE id = :id").param("id", id.value()),
                db.sql("SELECT action, name FROM action_partner WHERE action = :id ORDER BY position")
                        .param("id", id.value())).stream().findFirst();
    }

    List<Action> of(Instrument instrument, String owner) {
        return actions(owned(db.sql("""
                SELECT * FROM action_action WHERE instrument = :instrument AND owner = :owner ORDER BY agreed_at, id
                """), instrument, owner), owned(db.sql("""
                SELECT p.action, p.name FROM action_partner p JOIN action_action a ON a.id = p.action
                WHERE a.instrument = :instrument AND a.owner = :owner ORDER BY p.action, p.position
                """), instrument, owner));
    }

    private static StatementSpec owned(StatementSpec statement, Instrument instrument, String owner) {
        return statement.param("instrument", instrument.name()).param("owner", owner);
    }

    private static List<Action> actions(StatementSpec rows, StatementSpec partnerRows) {
        Map<String, List<String>> partners = new HashMap<>();
        partnerRows.query(row -> {
            partners.computeIfAbsent(row.getString("action"), id -> new ArrayList<>()).add(row.getString("name"));
        });
        return rows.query((row, index) ->
                toAction(row, partners.getOrDefault(row.getString("id"), List.of()))).list();
    }

    boolean remove(ActionId id) {
        return db.sql("DELETE FROM action_action WHERE id = :id").param("id", id.value()).update() == 1;
    }

    void removeOf(Instrument instrument, String owner) {
        owned(db.sql("DELETE FROM action_action WHERE instrument = :instrument AND owner = :owner"), instrument, owner)
                .update();
    }

    private static Action toAction(ResultSet row, List<String> partners) throws SQLException {
        var origin = new Origin(Instrument.valueOf(row.getString("instrument")), row.getString("owner"),
                row.getString("occasion"), row.getString("subject"), row.getString("measurement"),
                row.getString("about"));
        return new Action(new ActionId(row.getString("id")), origin, row.getString("title"), row.getString("lead"),
                partners, toTerm(row.getString("term")), State.valueOf(row.getString("state")),
                toDay(row.getString("look_back_on")), Visibility.valueOf(row.getString("visibility")),
                row.getInt("version"), Instant.ofEpochMilli(row.getLong("agreed_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }

    private static @Nullable Term toTerm(@Nullable String edtf) {
        return edtf == null ? null : Term.parse(edtf).orElseThrow(() -> new IllegalStateException("an unreadable term"));
    }

    private static @Nullable LocalDate toDay(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
